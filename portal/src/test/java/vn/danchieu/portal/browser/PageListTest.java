package vn.danchieu.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.Site;
import vn.danchieu.portal.access.Reader;
import vn.danchieu.portal.access.Routes;

/**
 * A page that is new, and for everybody, is looked at as well: by axe, on a phone, in both
 * languages.
 */
@RunningPortal
class PageListTest {
  @Autowired Site site;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  @ParameterizedTest
  @ValueSource(strings = {"", "/en"})
  void everyKindOfPageIsInTheList(String prefix) {
    List<PathContainer> listed =
        PageList.of(site).stream()
            .filter(page -> page.startsWith("/en/") != prefix.isEmpty())
            .map(page -> page.substring(prefix.length()).replaceAll("\\?.*", ""))
            .map(PathContainer::parsePath)
            .toList();
    List<PathPattern> kinds =
        mappings.getHandlerMethods().entrySet().stream()
            .filter(each -> isPage(each.getValue()) && isRead(each.getKey()))
            .flatMap(each -> patterns(each.getKey()).stream())
            .filter(PageListTest::isForEverybody)
            .toList();
    assertThat(kinds).hasSizeGreaterThan(12);
    assertThat(kinds)
        .allSatisfy(kind -> assertThat(listed).as(kind.getPatternString()).anyMatch(kind::matches));
  }

  private static boolean isForEverybody(PathPattern kind) {
    return !Routes.hides(PathContainer.parsePath(kind.getPatternString()), Reader.ANONYMOUS);
  }

  private static Set<PathPattern> patterns(RequestMappingInfo mapping) {
    return java.util.Objects.requireNonNull(mapping.getPathPatternsCondition()).getPatterns();
  }

  private static boolean isRead(RequestMappingInfo mapping) {
    return mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET);
  }

  /** What names a template, or may: others answer with something of their own. */
  private static boolean isPage(org.springframework.web.method.HandlerMethod handler) {
    boolean own = handler.getBeanType().getName().startsWith("vn.danchieu.");
    Class<?> answer = handler.getMethod().getReturnType();
    boolean body =
        handler.hasMethodAnnotation(org.springframework.web.bind.annotation.ResponseBody.class)
            || handler
                .getBeanType()
                .isAnnotationPresent(org.springframework.web.bind.annotation.RestController.class);
    return own && !body && (answer == String.class || answer == Object.class);
  }
}
