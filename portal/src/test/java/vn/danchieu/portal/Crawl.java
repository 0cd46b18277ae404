package vn.danchieu.portal;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.jsoup.nodes.Element;
import vn.danchieu.portal.Site.Answer;

/**
 * Follows the portal's own links. Each page is asked for once, each place on a page looked for; the
 * filters of a search lead to ever more searches, so links on such pages are not followed further.
 */
public final class Crawl {
  private final Site site;
  private final Queue<String> open = new ArrayDeque<>();
  private final Map<String, Optional<Set<String>>> places = new HashMap<>();
  private final Map<String, List<String>> wanted = new HashMap<>();
  private final List<String> broken = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();

  public Crawl(Site site) {
    this.site = site;
  }

  /** Leaves out what begins so. */
  public Crawl without(String beginning) {
    leftOut.add(beginning);
    return this;
  }

  public void from(List<String> pages) {
    pages.forEach(page -> follow(page, ""));
    while (!open.isEmpty()) {
      visit(open.remove());
    }
  }

  public int seen() {
    return places.size();
  }

  /** What answered badly, and places that are not on their page, with where the link stands. */
  public List<String> broken() {
    List<String> all = new ArrayList<>(broken);
    wanted.forEach((target, from) -> {
      int hash = target.indexOf('#');
      var there = places.getOrDefault(target.substring(0, hash), Optional.empty());
      if (there.isPresent() && !there.get().contains(target.substring(hash + 1))) {
        all.add(target + " on " + from.getFirst());
      }
    });
    return all;
  }

  private void visit(String page) {
    Answer answer = site.follow(page);
    if (answer.status() != 200) {
      broken.add(answer.status() + " " + page);
      return;
    }
    if (!answer.header("Content-Type").startsWith("text/html")) {
      return;
    }
    var html = answer.page();
    places.put(page, Optional.of(new HashSet<>(html.select("[id]").eachAttr("id"))));
    if (page.startsWith("/tim-kiem") || page.startsWith("/en/tim-kiem") || page.contains("?")) {
      return;
    }
    for (Element link : html.select("a[href], link[href], script[src], img[src]")) {
      follow(link.attr(link.hasAttr("href") ? "href" : "src"), page);
    }
  }

  private void follow(String address, String from) {
    URI target = URI.create(site.address() + from).resolve(address);
    if (!target.toString().startsWith(site.address() + "/")) {
      return;
    }
    String path =
        target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
    if (leftOut.stream().anyMatch(path::startsWith)) {
      return;
    }
    if (!places.containsKey(path)) {
      places.put(path, Optional.empty());
      open.add(path);
    }
    if (target.getRawFragment() != null) {
      wanted.computeIfAbsent(path + "#" + target.getFragment(), _ -> new ArrayList<>()).add(from);
    }
  }
}
