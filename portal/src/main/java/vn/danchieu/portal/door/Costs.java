package vn.danchieu.portal.door;

import static java.util.Map.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** What each address costs, by the pattern of its handler: no spelling of an address changes it. */
final class Costs {
  private static final Map<String, Cost> TABLE =
      Map.ofEntries(
          entry("/", Cost.CHEAP),
          entry("/tim-kiem", Cost.CHEAP),
          entry("/duyet", Cost.CHEAP),
          entry("/van-ban-moi", Cost.CHEAP),
          entry("/dan-chieu-nhieu", Cost.CHEAP),
          entry("/con-thieu", Cost.CHEAP),
          entry("/xem-truoc", Cost.CHEAP),
          entry("/van-ban/chua-co", Cost.CHEAP),
          entry("/van-ban/{name}/tai-ve", Cost.CHEAP),
          entry("/van-ban/{name}/van-ban.json", Cost.CHEAP),
          entry("/van-ban/{name}/trich-dan.bib", Cost.CHEAP),
          entry("/van-ban/{name}/trich-dan.csl.json", Cost.CHEAP),
          entry("/huong-dan", Cost.CHEAP),
          entry("/giao-dien-may", Cost.CHEAP),
          entry("/api/**", Cost.CHEAP),
          entry("/api/v1/search", Cost.CHEAP),
          entry("/api/v1/lookup", Cost.CHEAP),
          entry("/api/v1/suggest", Cost.CHEAP),
          entry("/api/v1/suggest/browser", Cost.CHEAP),
          entry("/api/v1/missing", Cost.CHEAP),
          entry("/v3/api-docs", Cost.CHEAP),
          entry("/v3/api-docs.yaml", Cost.CHEAP),
          entry("/van-ban/{name}", Cost.WHOLE),
          entry("/eli/vn/{year}/{name}", Cost.WHOLE),
          entry("/van-ban/{name}/ban-goc", Cost.WHOLE),
          entry("/van-ban/{name}/van-ban.txt", Cost.WHOLE),
          entry("/van-ban/{name}/legislation.jsonld", Cost.WHOLE),
          entry("/api/v1/documents/{id}", Cost.WHOLE),
          entry("/api/v1/documents/{id}/citations", Cost.WHOLE),
          entry("/api/v1/documents/{id}/versions", Cost.WHOLE),
          entry("/van-ban/{name}/akn.xml", Cost.EXPORT),
          entry("/van-ban/{name}/van-ban.docx", Cost.EXPORT),
          entry("/van-ban/{name}/van-ban.pdf", Cost.EXPORT),
          entry("/van-ban/{name}/luoc-do", Cost.RELATIONS),
          entry("/van-ban/{name}/luoc-do.json", Cost.RELATIONS),
          entry("/van-ban/{name}/dan-chieu-den", Cost.RELATIONS),
          entry("/api/v1/documents/{id}/relations", Cost.RELATIONS),
          entry("/so-sanh", Cost.RELATIONS),
          entry("/api/v1/compare", Cost.RELATIONS),
          entry("/nhiem-vu", Cost.TASK),
          entry("/nhiem-vu.csv", Cost.TASK),
          entry("/van-ban/{name}/nhiem-vu", Cost.TASK),
          entry("/api/v1/tasks", Cost.TASK),
          entry("/sua/{name}", Cost.WHOLE),
          entry("/sua/{name}/hoan-tac", Cost.WHOLE),
          entry("/sua/{name}/la-mot", Cost.WHOLE),
          entry("/sua/{name}/dan-chieu", Cost.RELATIONS),
          entry("/sua/{name}/dan-chieu/{mark}", Cost.RELATIONS),
          entry("/sua/nhap", Cost.WHOLE),
          entry("/sua/nhap/luu", Cost.WHOLE),
          entry("/sua/dinh-chinh.jsonl", Cost.TABLE),
          entry("/van-ban/{name}/bao-sai", Cost.WHOLE),
          entry("/viec", Cost.CHEAP),
          entry("/viec/giao", Cost.CHEAP),
          entry("/viec/bao-sai/{id}/xong", Cost.CHEAP),
          entry("/nap", Cost.CHEAP),
          entry("/nap/{id}", Cost.WHOLE),
          entry("/nap/{id}/cong-bo", Cost.CHEAP),
          entry("/nap/cong-bo", Cost.CHEAP),
          entry("/nap/{id}/bo", Cost.CHEAP),
          entry("/nap/{id}/doc-lai", Cost.CHEAP),
          entry("/nap/{id}/sua", Cost.CHEAP),
          entry("/nap/{id}/rut", Cost.CHEAP),
          entry("/nap/{id}/thay", Cost.CHEAP),
          entry("/kiem-tra", Cost.DRAFT),
          entry("/api/v1/citations", Cost.DRAFT),
          entry("/van-ban/{name}/dan-chieu-den.csv", Cost.TABLE),
          entry("/van-ban/{name}/dan-chieu-den.atom", Cost.TABLE),
          entry("/con-thieu.csv", Cost.TABLE),
          entry("/tim-kiem.csv", Cost.TABLE),
          entry("/tim-kiem.atom", Cost.TABLE),
          entry("/van-ban-moi.atom", Cost.TABLE),
          entry("/dieu-thay-doi.atom", Cost.TABLE),
          entry("/van-ban/{name}/dieu-thay-doi.atom", Cost.TABLE),
          entry("/sitemap-{number:\\d{1,6}}.xml", Cost.TABLE),
          entry("/tai-ve/van-ban.jsonl", Cost.EVERYTHING),
          entry("/dang-nhap", Cost.SIGN_IN),
          entry("/dang-nhap/oidc", Cost.CHEAP),
          entry("/kich-hoat", Cost.SIGN_IN),
          entry("/quan-tri", Cost.CHEAP),
          entry("/quan-tri/nguoi-dung", Cost.CHEAP),
          entry("/quan-tri/nguoi-dung/{name}", Cost.CHEAP),
          entry("/quan-tri/nguoi-dung/{name}/khoa", Cost.CHEAP),
          entry("/quan-tri/nguoi-dung/{name}/mo", Cost.CHEAP),
          entry("/quan-tri/nguoi-dung/{name}/lien-ket", Cost.CHEAP),
          entry("/quan-tri/don-vi", Cost.CHEAP),
          entry("/quan-tri/don-vi/{code}", Cost.CHEAP),
          entry("/quan-tri/don-vi/{code}/xoa", Cost.CHEAP),
          entry("/quan-tri/nhat-ky", Cost.CHEAP),
          entry("/quan-tri/nhat-ky.csv", Cost.TABLE),
          entry("/opensearch.xml", Cost.FREE),
          entry("/robots.txt", Cost.FREE),
          entry("/sitemap.xml", Cost.CHEAP),
          entry("/sitemap-trang.xml", Cost.FREE),
          entry("${server.error.path:/error}", Cost.FREE));

  private Costs() {}

  /** Empty where a pattern is not in the table: a test says that none is missing. */
  static Optional<Cost> of(String pattern) {
    return Optional.ofNullable(TABLE.get(pattern));
  }

  /** Of a request whose handler was chosen; an address that nothing answers is searched for. */
  static Cost of(HttpServletRequest request, Object handler) {
    if (handler instanceof ResourceHttpRequestHandler) {
      String path = request.getRequestURI();
      boolean asset = path.contains("/tai-nguyen/") || path.contains("/webjars/");
      return asset || path.endsWith(".png") || path.endsWith("/favicon.ico")
          ? Cost.FREE
          : Cost.CHEAP;
    }
    String pattern =
        String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    Cost cost = of(pattern).orElse(Cost.CHEAP);
    // An empty form costs nothing.
    boolean form = cost == Cost.DRAFT || cost == Cost.SIGN_IN;
    return form && request.getMethod().equals("GET") ? Cost.CHEAP : cost;
  }
}
