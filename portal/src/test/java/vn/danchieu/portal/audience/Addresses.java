package vn.danchieu.portal.audience;

import java.util.List;

/** What is asked for that no page links to. */
final class Addresses {
  static final List<String> WITHOUT_PARAMETERS =
      List.of(
          "/sitemap.xml",
          "/sitemap-trang.xml",
          "/sitemap-1.xml",
          "/sitemap-2.xml",
          "/robots.txt",
          "/opensearch.xml",
          "/van-ban-moi",
          "/van-ban-moi.atom",
          "/dieu-thay-doi.atom",
          "/con-thieu",
          "/con-thieu.csv",
          "/dan-chieu-nhieu",
          "/duyet",
          "/en/duyet",
          "/tai-ve/van-ban.jsonl",
          "/giao-dien-may",
          "/v3/api-docs",
          "/api/v1/missing?size=100",
          "/api/v1/missing?size=1&from=3",
          "/khong-co-trang-nay");

  /** With a place for what is searched. */
  static final List<String> SEARCHES =
      List.of(
          "/tim-kiem?q=%s",
          "/en/tim-kiem?q=%s",
          "/tim-kiem.atom?q=%s",
          "/tim-kiem.csv?q=%s",
          "/nhiem-vu?viec=%1$s&q=%1$s",
          "/nhiem-vu.csv?viec=%1$s&q=%1$s",
          "/api/v1/search?q=%s&size=100",
          "/api/v1/search?q=%s&unit=provision&size=50",
          "/api/v1/search?q=%s&type=K%%E1%%BA%%BF+ho%%E1%%BA%%A1ch&year=2021&sort=newest",
          "/api/v1/search?q=%s&status=in-force&on=2022-01-01&from=5",
          "/api/v1/tasks?q=%s",
          "/api/v1/suggest?q=%s",
          "/api/v1/suggest/browser?q=%s",
          "/api/v1/lookup?number=%s");

  /** Of documents that are there for insiders alone, and of some that are nowhere. */
  static final List<String> HIDDEN =
      List.of(
          "/van-ban/internal~ke-hoach-103-kh-ubnd-quang-tri-2021",
          "/van-ban/internal~ke-hoach-103-kh-ubnd-quang-tri-2021/luoc-do",
          "/van-ban/internal~ke-hoach-103-kh-ubnd-quang-tri-2021/van-ban.txt",
          "/van-ban/internal~ke-hoach-103-kh-ubnd-quang-tri-2021/dieu-thay-doi.atom",
          "/van-ban/internal~ke-hoach-103-kh-ubnd-quang-tri-2021/van-ban.pdf",
          "/van-ban/ke-hoach-103-kh-ubnd-quang-tri-2021",
          "/van-ban/noi-bo:3",
          "/van-ban/noi-bo:999",
          "/api/v1/documents/noi-bo:3",
          "/api/v1/documents/noi-bo:3/relations",
          "/api/v1/documents/internal~ke-hoach-103-kh-ubnd-quang-tri-2021",
          "/xem-truoc?vb=internal~ke-hoach-103-kh-ubnd-quang-tri-2021");

  private Addresses() {}
}
