package vn.danchieu.portal.faults;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.danchieu.portal.Site;

/** What a portal says of everything that is asked of it, by address. */
record Answers(Map<String, Answer> byPath) {
  /** The answer, and what an answer without all of it must have. */
  record Answer(int status, String body, String retryAfter) {
    boolean saysThatItIsAway() {
      return status == 503 && !retryAfter.isEmpty() && !body.contains("Exception");
    }
  }

  static Answers of(Site site, List<String> paths) {
    Map<String, Answer> all = new LinkedHashMap<>();
    for (String path : paths) {
      var answer = site.get(path);
      all.put(path, new Answer(answer.status(), answer.body(), answer.header("Retry-After")));
    }
    return new Answers(all);
  }

  /** Of every kind that reads, and a look-up of each number. */
  static List<String> paths(List<String> numbers) {
    List<String> paths =
        new ArrayList<>(
            List.of(
                "/",
                "/duyet",
                "/van-ban-moi.atom",
                "/con-thieu",
                "/dan-chieu-nhieu",
                "/sitemap.xml",
                "/sitemap-1.xml",
                "/tai-ve/van-ban.jsonl",
                "/tim-kiem?q=tiep+cong+dan",
                "/tim-kiem.csv?q=ke+hoach",
                "/tim-kiem.atom?q=ke+hoach",
                "/api/v1/search?q=ke+hoach&size=50",
                "/api/v1/search?q=tiep+cong+dan&unit=provision",
                "/api/v1/tasks?q=giao+ke+hoach+tiep+cong+dan",
                "/api/v1/suggest?q=giao",
                "/api/v1/missing?size=50",
                "/api/v1/documents/p7",
                "/api/v1/documents/p7/relations?direction=in",
                "/van-ban/quyet-dinh-9-2019-qd-ubnd-quang-tri",
                "/van-ban/quyet-dinh-9-2019-qd-ubnd-quang-tri/akn.xml"));
    numbers.forEach(number -> paths.add(lookup(number)));
    return paths;
  }

  static String lookup(String number) {
    return "/api/v1/lookup?number=" + Site.encoded(number);
  }

  /** Addresses whose answer is neither as it was nor a plain word that none can be given. */
  List<String> dishonest(Answers before) {
    return byPath.entrySet().stream()
        .filter(entry -> !entry.getValue().saysThatItIsAway())
        .filter(entry -> !entry.getValue().equals(before.byPath().get(entry.getKey())))
        .map(entry -> entry.getValue().status() + " " + entry.getKey())
        .toList();
  }

  long away() {
    return byPath.values().stream().filter(Answer::saysThatItIsAway).count();
  }
}
