package vn.danchieu.portal.browser;

import java.util.List;
import java.util.stream.Stream;
import vn.danchieu.portal.Site;

/** The pages that are looked at in a browser: every kind in both languages, and its extremes. */
final class PageList {
  static final String LETTER = "/van-ban/cong-van-1225-ubnd-nc-quang-tri-2020";

  /** An act that two others amend. */
  private static final String AMENDED = "quyet-dinh-910-2019-qd-xyz-quang-binh";

  /** One of each kind, in Vietnamese; the English one has {@code /en} before it. */
  private static final List<String> KINDS =
      List.of(
          "/",
          "/tim-kiem?q=dan+van",
          LETTER,
          "/van-ban/phap-lenh-34-2007-pl-ubtvqh11",
          "/van-ban/ket-luan-120-kl-tw-2016/luoc-do",
          "/van-ban/luat-10-2022-qh15/dan-chieu-den",
          LETTER + "/tai-ve",
          LETTER + "/ban-goc",
          LETTER + "/nhiem-vu",
          "/nhiem-vu?q=t%E1%BB%95ng+k%E1%BA%BFt+c%C3%B4ng+t%C3%A1c+d%C3%A2n+v%E1%BA%ADn",
          "/kiem-tra",
          "/so-sanh",
          "/so-sanh?a=" + AMENDED + "&tu=2020-01-01&den=2022-07-01",
          "/duyet",
          "/duyet?linh-vuc=Ti%E1%BA%BFp+c%C3%B4ng+d%C3%A2n",
          "/van-ban-moi",
          "/dan-chieu-nhieu",
          "/con-thieu",
          "/xem-truoc?vb=luat-10-2022-qh15",
          "/huong-dan",
          "/giao-dien-may",
          "/khong-co-trang-nay");

  private static final List<String> EXTREMES =
      List.of(
          "/tim-kiem",
          "/tim-kiem?q=kh+7777",
          "/tim-kiem?q=zzzz+xxxx",
          "/tim-kiem?q=dan&loai=Lu%E1%BA%ADt&tinh-trang=con-hieu-luc&tu=2010-01-01&den=abc&trang=2",
          "/tim-kiem?q=nd+04%2F2015&tat-ca=1&sap-xep=dan-chieu&lang=en",
          LETTER + "?q=dan+van",
          LETTER + "/luoc-do",
          "/van-ban/nghi-dinh-04-2015-nd-cp",
          "/van-ban/" + AMENDED,
          "/van-ban/" + AMENDED + "?ngay=2021-01-01",
          "/van-ban/quyet-dinh-930-2019-qd-xyz-quang-binh?ngay=2024-01-01",
          "/van-ban/van-ban-hop-nhat-6-vbhn-ubnd-quang-binh-2020?ngay=2019-01-01",
          "/tim-kiem?q=t%E1%BB%A7+kh%C3%B3a+kvang",
          "/so-sanh?a=" + AMENDED + "&tu=2020-01-01&den=2022-07-01&kieu=hai-cot",
          "/so-sanh?a=khong-co&b=zzzz",
          "/van-ban/phap-lenh-34-2007-pl-ubtvqh11?on=2020-03-24",
          "/van-ban/quyet-dinh-903-2018-qd-xyz-quang-binh/dan-chieu-den",
          "/duyet?nam=1",
          "/nhiem-vu",
          "/nhiem-vu?q=tiep+cong+dan",
          "/nhiem-vu?q=ti%E1%BA%BFp+c%C3%B4ng+d%C3%A2n&on=2026-11-24",
          "/nhiem-vu?q=zzzz+xxxx",
          "/tim-kiem?q=tiep+cong+dan",
          "/tim-kiem?q=luat+dat+dai",
          "/nhiem-vu?q=thuc+hien+dan+chu+o+xa+phuong&nhom=nha-nuoc");

  private PageList() {}

  static List<String> of(Site site) {
    String longTitle = page(site, "902/QĐ-XYZ");
    String missing =
        site.api("/lookup?number=8888%2FKH-UBND").path("cited").path(0).path("url").asString();
    return Stream.of(
            KINDS.stream(),
            EXTREMES.stream(),
            Stream.of(longTitle, missing, "/en" + missing),
            Stream.of(missing.replace("/van-ban/chua-co", "/xem-truoc")),
            KINDS.stream().map(kind -> "/en" + kind))
        .flatMap(pages -> pages)
        .toList();
  }

  static String page(Site site, String number) {
    return site.api("/lookup?number=" + Site.encoded(number)).path("url").asString();
  }
}
