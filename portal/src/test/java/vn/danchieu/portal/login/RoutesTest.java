package vn.danchieu.portal.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.danchieu.portal.Office;
import vn.danchieu.portal.OfficePortal;
import vn.danchieu.portal.Person;
import vn.danchieu.portal.Site.Answer;
import vn.danchieu.portal.access.Reader;
import vn.danchieu.portal.access.Role;
import vn.danchieu.portal.access.Routes;
import vn.danchieu.portal.access.WithAccounts;
import vn.danchieu.portal.door.CostTable;

/** Every address for every kind of reader. */
@OfficePortal
class RoutesTest {
  /** Who may ask an address of the office's side at least; all others are for everybody. */
  private static final Map<String, Role> LEAST =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("GET /viec", Role.CLERK),
              Map.entry("POST /viec/giao", Role.CLERK),
              Map.entry("POST /viec/bao-sai/{id}/xong", Role.CLERK),
              Map.entry("GET /sua/{name}", Role.EDITOR),
              Map.entry("POST /sua/{name}", Role.EDITOR),
              Map.entry("POST /sua/{name}/hoan-tac", Role.EDITOR),
              Map.entry("POST /sua/{name}/la-mot", Role.EDITOR),
              Map.entry("GET /sua/dinh-chinh.jsonl", Role.EDITOR),
              Map.entry("GET /sua/nhap", Role.EDITOR),
              Map.entry("POST /sua/nhap", Role.EDITOR),
              Map.entry("POST /sua/nhap/luu", Role.EDITOR),
              Map.entry("GET /sua/{name}/dan-chieu", Role.EDITOR),
              Map.entry("GET /sua/{name}/dan-chieu/{mark}", Role.EDITOR),
              Map.entry("POST /sua/{name}/dan-chieu/{mark}", Role.EDITOR),
              Map.entry("GET /nap", Role.CLERK),
              Map.entry("POST /nap", Role.CLERK),
              Map.entry("GET /nap/{id}", Role.CLERK),
              Map.entry("POST /nap/{id}/cong-bo", Role.CLERK),
              Map.entry("POST /nap/cong-bo", Role.CLERK),
              Map.entry("POST /nap/{id}/bo", Role.CLERK),
              Map.entry("POST /nap/{id}/doc-lai", Role.CLERK),
              Map.entry("POST /nap/{id}/sua", Role.CLERK),
              Map.entry("POST /nap/{id}/rut", Role.CLERK),
              Map.entry("POST /nap/{id}/thay", Role.CLERK),
              Map.entry("GET /quan-tri", Role.ADMINISTRATOR),
              Map.entry("GET /quan-tri/don-vi", Role.ADMINISTRATOR),
              Map.entry("POST /quan-tri/don-vi", Role.ADMINISTRATOR),
              Map.entry("POST /quan-tri/don-vi/{code}", Role.ADMINISTRATOR),
              Map.entry("POST /quan-tri/don-vi/{code}/xoa", Role.ADMINISTRATOR),
              Map.entry("GET /quan-tri/nguoi-dung", Role.ADMINISTRATOR),
              Map.entry("POST /quan-tri/nguoi-dung", Role.ADMINISTRATOR),
              Map.entry("GET /quan-tri/nguoi-dung/{name}", Role.ADMINISTRATOR),
              Map.entry("POST /quan-tri/nguoi-dung/{name}", Role.ADMINISTRATOR),
              Map.entry("POST /quan-tri/nguoi-dung/{name}/khoa", Role.ADMINISTRATOR),
              Map.entry("POST /quan-tri/nguoi-dung/{name}/mo", Role.ADMINISTRATOR),
              Map.entry("POST /quan-tri/nguoi-dung/{name}/lien-ket", Role.ADMINISTRATOR),
              Map.entry("GET /quan-tri/nhat-ky", Role.ADMINISTRATOR),
              Map.entry("GET /quan-tri/nhat-ky.csv", Role.ADMINISTRATOR)));

  /** Where a person signs in: there for everybody who knows that people may. */
  private static final Set<String> DOORS =
      Set.of(
          "GET /dang-nhap",
          "POST /dang-nhap",
          "GET /kich-hoat",
          "POST /kich-hoat",
          // What readers report as wrong, without an account.
          "GET /van-ban/{name}/bao-sai",
          "POST /van-ban/{name}/bao-sai");

  @Autowired private Office office;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mappings;

  @Test
  void everyAddressOfTheOfficeIsInTheTable() {
    assertThat(ofTheOffice())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(LEAST.keySet().stream(), DOORS.stream()).toList());
  }

  @Test
  void everyAddressHasACost() {
    List<String> unknown =
        ofTheOffice().stream()
            .map(route -> route.substring(route.indexOf(' ') + 1))
            .filter(pattern -> !CostTable.holds(pattern))
            .toList();
    assertThat(unknown).isEmpty();
  }

  /** Beside the real page a twin that is not there, in the same folder. */
  @Test
  void whatAReaderMayNotSeeAnswersAsWhatDoesNotExist() {
    TreeMap<String, Person> readers = new TreeMap<>();
    readers.put("", office.stranger());
    for (Role role : Role.values()) {
      readers.put(role.name(), office.person(role));
    }
    // The sign of forms is given with the first page.
    readers.values().forEach(reader -> reader.get("/"));
    List<String> wrong = new ArrayList<>();
    LEAST.forEach((route, least) ->
        readers.forEach((reader, person) -> {
          boolean may = !reader.isEmpty() && Role.valueOf(reader).covers(least);
          String method = route.substring(0, route.indexOf(' '));
          String path = route.substring(route.indexOf(' ') + 1).replaceAll("\\{\\w+}", "khong-co");
          String real = seen(person, method, path);
          String absent = seen(person, method, twin(path));
          if (may == real.equals(absent) && !path.contains("khong-co")) {
            wrong.add(reader + " " + route + ": " + real.lines().findFirst().orElse(""));
          }
          if (!may && !real.equals(absent)) {
            wrong.add(reader + " sees " + route);
          }
        }));
    assertThat(wrong).isEmpty();
  }

  @Test
  void otherMethodsTellAStrangerNothing() {
    Person stranger = office.stranger();
    for (String path : List.of("/quan-tri", "/quan-tri/don-vi", "/quan-tri/nguoi-dung/a/khoa")) {
      for (String method : List.of("HEAD", "OPTIONS", "POST", "PUT", "DELETE", "PATCH")) {
        assertThat(seen(stranger, method, path))
            .as(method + " " + path)
            .isEqualTo(seen(stranger, method, twin(path)));
      }
    }
  }

  private static String twin(String path) {
    return path.replaceFirst("quan-tri", "quan-trj")
        .replaceFirst("^/nap", "/naq")
        .replaceFirst("^/sua", "/sub")
        .replaceFirst("^/viec", "/vied");
  }

  /** Status, headers and words, without what names the address that was asked for. */
  private static String seen(Person person, String method, String path) {
    Answer answer = method.equals("GET") ? person.get(path) : person.send(method, path);
    TreeMap<String, List<String>> headers = new TreeMap<>(answer.response().headers().map());
    headers.keySet().removeAll(Set.of("date", "etag", "content-length"));
    String words =
        answer
            .body()
            .replace("quan-trj", "quan-tri")
            .replace("quan trj", "quan tri")
            .replace("naq", "nap")
            .replaceAll("\\bsub\\b", "sua")
            .replace("vied", "viec")
            .replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    return answer.status()
        + " "
        + headers
        + "\n"
        + words.replaceAll("(?s)<section.*?</section>", "");
  }

  private Set<String> ofTheOffice() {
    Set<String> routes = new TreeSet<>();
    mappings
        .getHandlerMethods()
        .forEach((mapping, handler) -> {
          boolean ofAccounts = handler.getBeanType().isAnnotationPresent(WithAccounts.class);
          if (ofAccounts || isHidden(mapping)) {
            mapping
                .getMethodsCondition()
                .getMethods()
                .forEach(method ->
                    mapping
                        .getPatternValues()
                        .forEach(pattern -> routes.add(method + " " + pattern)));
          }
        });
    return routes;
  }

  private static boolean isHidden(RequestMappingInfo mapping) {
    return mapping.getPatternValues().stream()
        .anyMatch(pattern -> Routes.hides(PathContainer.parsePath(pattern), Reader.ANONYMOUS));
  }
}
