package vn.danchieu.portal.site;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;
import vn.danchieu.portal.text.Days;

/** What templates may say besides their model: {@code #addresses} and {@code #days}. */
@Component
class TemplateWords extends AbstractDialect implements IExpressionObjectDialect {
  private static final Set<String> WORDS = Set.of("addresses", "days");

  TemplateWords() {
    super("Dẫn Chiếu");
  }

  /** Days as official documents write them. */
  static final class PageDays {
    public String show(LocalDate day) {
      return Days.shown(day);
    }
  }

  private static String prefix(IExpressionContext context) {
    return context instanceof IWebContext web
        ? web.getExchange().getRequest().getApplicationPath()
        : "";
  }

  @Override
  public IExpressionObjectFactory getExpressionObjectFactory() {
    return new IExpressionObjectFactory() {
      @Override
      public Set<String> getAllExpressionObjectNames() {
        return WORDS;
      }

      @Override
      public Object buildObject(IExpressionContext context, String name) {
        return name.equals("days") ? new PageDays() : new PageAddresses(prefix(context));
      }

      @Override
      public boolean isCacheable(String name) {
        return true;
      }
    };
  }
}
