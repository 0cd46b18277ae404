package vn.danchieu.indexer.source.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What stands at the top and the foot of each page and is no text: page numbers, running heads. */
final class Margins {
  private static final Pattern NUMBER =
      Pattern.compile("(?iu)[-–—\\s]*(?:trang\\s*)?\\d{1,4}(?:\\s*/\\s*\\d{1,4})?[-–—\\s]*");

  private static final Pattern CHANGING = Pattern.compile("[\\d\\s]+");

  private static final int FEWEST = 3;
  private static final int DEEP = 2;

  private Margins() {}

  static List<Page> without(List<Page> pages) {
    Map<String, Integer> seen = new HashMap<>();
    for (Page page : pages) {
      edges(page).stream()
          .map(Margins::shape)
          .distinct()
          .forEach(s -> seen.merge(s, 1, Integer::sum));
    }
    int often = Math.max(FEWEST, pages.size() / 2);
    return pages.stream()
        .map(page ->
            page.without(
                edges(page).stream()
                    .filter(
                        line -> isNumber(page, line) || seen.getOrDefault(shape(line), 0) >= often)
                    .toList()))
        .toList();
  }

  private static boolean isNumber(Page page, PageLine line) {
    boolean outer = line.equals(page.lines().getFirst()) || line.equals(page.lines().getLast());
    return outer && NUMBER.matcher(line.text()).matches();
  }

  private static List<PageLine> edges(Page page) {
    List<PageLine> edges = new ArrayList<>();
    int count = page.lines().size();
    for (int i = 0; i < count; i++) {
      if (i < DEEP || i >= count - DEEP) {
        edges.add(page.lines().get(i));
      }
    }
    return edges;
  }

  /** Without what changes from page to page. */
  private static String shape(PageLine line) {
    return CHANGING.matcher(line.text()).replaceAll("");
  }
}
