package vn.danchieu.portal.door;

import static java.util.Map.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** What each address costs, by the pattern of its handler: no spelling of an address changes it. */
final class RequestCosts {
  private static final Map<String, RequestCost> TABLE =
      Map.ofEntries(
          entry("/", RequestCost.CHEAP),
          entry("/tim-kiem", RequestCost.CHEAP),
          entry("/duyet", RequestCost.CHEAP),
          entry("/van-ban-moi", RequestCost.CHEAP),
          entry("/dan-chieu-nhieu", RequestCost.CHEAP),
          entry("/con-thieu", RequestCost.CHEAP),
          entry("/xem-truoc", RequestCost.CHEAP),
          entry("/van-ban/chua-co", RequestCost.CHEAP),
          entry("/van-ban/{name}/tai-ve", RequestCost.CHEAP),
          entry("/van-ban/{name}/van-ban.json", RequestCost.CHEAP),
          entry("/van-ban/{name}/trich-dan.bib", RequestCost.CHEAP),
          entry("/van-ban/{name}/trich-dan.csl.json", RequestCost.CHEAP),
          entry("/huong-dan", RequestCost.CHEAP),
          entry("/giao-dien-may", RequestCost.CHEAP),
          entry("/api/**", RequestCost.CHEAP),
          entry("/api/v1/search", RequestCost.CHEAP),
          entry("/api/v1/lookup", RequestCost.CHEAP),
          entry("/api/v1/suggest", RequestCost.CHEAP),
          entry("/api/v1/suggest/browser", RequestCost.CHEAP),
          entry("/api/v1/missing", RequestCost.CHEAP),
          entry("/v3/api-docs", RequestCost.CHEAP),
          entry("/v3/api-docs.yaml", RequestCost.CHEAP),
          entry("/van-ban/{name}", RequestCost.WHOLE),
          entry("/eli/vn/{year}/{name}", RequestCost.WHOLE),
          entry("/van-ban/{name}/ban-goc", RequestCost.WHOLE),
          entry("/van-ban/{name}/van-ban.txt", RequestCost.WHOLE),
          entry("/van-ban/{name}/legislation.jsonld", RequestCost.WHOLE),
          entry("/api/v1/documents/{id}", RequestCost.WHOLE),
          entry("/api/v1/documents/{id}/citations", RequestCost.WHOLE),
          entry("/api/v1/documents/{id}/versions", RequestCost.WHOLE),
          entry("/van-ban/{name}/akn.xml", RequestCost.EXPORT),
          entry("/van-ban/{name}/van-ban.docx", RequestCost.EXPORT),
          entry("/van-ban/{name}/van-ban.pdf", RequestCost.EXPORT),
          entry("/van-ban/{name}/luoc-do", RequestCost.RELATIONS),
          entry("/van-ban/{name}/luoc-do.json", RequestCost.RELATIONS),
          entry("/van-ban/{name}/dan-chieu-den", RequestCost.RELATIONS),
          entry("/api/v1/documents/{id}/relations", RequestCost.RELATIONS),
          entry("/so-sanh", RequestCost.RELATIONS),
          entry("/api/v1/compare", RequestCost.RELATIONS),
          entry("/nhiem-vu", RequestCost.TASK),
          entry("/nhiem-vu.csv", RequestCost.TASK),
          entry("/van-ban/{name}/nhiem-vu", RequestCost.TASK),
          entry("/api/v1/tasks", RequestCost.TASK),
          entry("/sua/{name}", RequestCost.WHOLE),
          entry("/sua/{name}/hoan-tac", RequestCost.WHOLE),
          entry("/sua/{name}/la-mot", RequestCost.WHOLE),
          entry("/sua/{name}/dan-chieu", RequestCost.RELATIONS),
          entry("/sua/{name}/dan-chieu/{mark}", RequestCost.RELATIONS),
          entry("/sua/nhap", RequestCost.WHOLE),
          entry("/sua/nhap/luu", RequestCost.WHOLE),
          entry("/sua/dinh-chinh.jsonl", RequestCost.TABLE),
          entry("/van-ban/{name}/bao-sai", RequestCost.WHOLE),
          entry("/viec", RequestCost.CHEAP),
          entry("/viec/giao", RequestCost.CHEAP),
          entry("/viec/bao-sai/{id}/xong", RequestCost.CHEAP),
          entry("/nap", RequestCost.CHEAP),
          entry("/nap/{id}", RequestCost.WHOLE),
          entry("/nap/{id}/cong-bo", RequestCost.CHEAP),
          entry("/nap/cong-bo", RequestCost.CHEAP),
          entry("/nap/{id}/bo", RequestCost.CHEAP),
          entry("/nap/{id}/doc-lai", RequestCost.CHEAP),
          entry("/nap/{id}/sua", RequestCost.CHEAP),
          entry("/nap/{id}/rut", RequestCost.CHEAP),
          entry("/nap/{id}/thay", RequestCost.CHEAP),
          entry("/kiem-tra", RequestCost.DRAFT),
          entry("/api/v1/citations", RequestCost.DRAFT),
          entry("/van-ban/{name}/dan-chieu-den.csv", RequestCost.TABLE),
          entry("/van-ban/{name}/dan-chieu-den.atom", RequestCost.TABLE),
          entry("/con-thieu.csv", RequestCost.TABLE),
          entry("/tim-kiem.csv", RequestCost.TABLE),
          entry("/tim-kiem.atom", RequestCost.TABLE),
          entry("/van-ban-moi.atom", RequestCost.TABLE),
          entry("/dieu-thay-doi.atom", RequestCost.TABLE),
          entry("/van-ban/{name}/dieu-thay-doi.atom", RequestCost.TABLE),
          entry("/sitemap-{number:\\d{1,6}}.xml", RequestCost.TABLE),
          entry("/tai-ve/van-ban.jsonl", RequestCost.EVERYTHING),
          entry("/dang-nhap", RequestCost.SIGN_IN),
          entry("/dang-nhap/oidc", RequestCost.CHEAP),
          entry("/kich-hoat", RequestCost.SIGN_IN),
          entry("/quan-tri", RequestCost.CHEAP),
          entry("/quan-tri/nguoi-dung", RequestCost.CHEAP),
          entry("/quan-tri/nguoi-dung/{name}", RequestCost.CHEAP),
          entry("/quan-tri/nguoi-dung/{name}/khoa", RequestCost.CHEAP),
          entry("/quan-tri/nguoi-dung/{name}/mo", RequestCost.CHEAP),
          entry("/quan-tri/nguoi-dung/{name}/lien-ket", RequestCost.CHEAP),
          entry("/quan-tri/don-vi", RequestCost.CHEAP),
          entry("/quan-tri/don-vi/{code}", RequestCost.CHEAP),
          entry("/quan-tri/don-vi/{code}/xoa", RequestCost.CHEAP),
          entry("/quan-tri/nhat-ky", RequestCost.CHEAP),
          entry("/quan-tri/nhat-ky.csv", RequestCost.TABLE),
          entry("/opensearch.xml", RequestCost.FREE),
          entry("/robots.txt", RequestCost.FREE),
          entry("/sitemap.xml", RequestCost.CHEAP),
          entry("/sitemap-trang.xml", RequestCost.FREE),
          entry("${server.error.path:/error}", RequestCost.FREE));

  private RequestCosts() {}

  /** Empty where a pattern is not in the table: a test says that none is missing. */
  static Optional<RequestCost> of(String pattern) {
    return Optional.ofNullable(TABLE.get(pattern));
  }

  /** Of a request whose handler was chosen; an address that nothing answers is searched for. */
  static RequestCost of(HttpServletRequest request, Object handler) {
    if (handler instanceof ResourceHttpRequestHandler) {
      String path = request.getRequestURI();
      boolean asset = path.contains("/tai-nguyen/") || path.contains("/webjars/");
      return asset || path.endsWith(".png") || path.endsWith("/favicon.ico")
          ? RequestCost.FREE
          : RequestCost.CHEAP;
    }
    String pattern =
        String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    RequestCost cost = of(pattern).orElse(RequestCost.CHEAP);
    // An empty form costs nothing.
    boolean form = cost == RequestCost.DRAFT || cost == RequestCost.SIGN_IN;
    return form && request.getMethod().equals("GET") ? RequestCost.CHEAP : cost;
  }
}
