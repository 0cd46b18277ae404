package vn.danchieu.version;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An article as worked out here beside the same in an official consolidation.
 *
 * @param ours empty where we have no such article, as {@code theirs}
 * @param reasons why changes of it are outstanding
 */
public record Comparison(
    String act,
    String label,
    Agreement agreement,
    String before,
    String ours,
    String theirs,
    List<String> reasons) {

  /** How the two texts relate, blanks, quotation marks, dashes and tone placement left aside. */
  public enum Agreement {
    IDENTICAL("giống văn bản hợp nhất"),
    OUTSTANDING("chưa áp dụng được, có nói ra"),
    ELSEWHERE("phụ lục, tên chương, địa chỉ không rõ điều: có nói ra"),
    DIFFERENT("đã sửa đổi, khác văn bản hợp nhất"),
    UNTOUCHED("không thay đổi, khác văn bản hợp nhất");

    private final String words;

    Agreement(String words) {
      this.words = words;
    }

    public String inWords() {
      return words;
    }
  }

  /** Of each article that one of the two changes; the others that agree are left out. */
  public static List<Comparison> of(Act base, List<Act> others, Act consolidated) {
    Map<String, Provision> before = byLabel(Versions.of(base, List.of()).latest());
    Map<String, Provision> theirs = byLabel(Versions.of(consolidated, List.of()).latest());
    Map<String, Provision> ours = byLabel(Versions.of(base, others).latest());
    List<Comparison> out = new ArrayList<>();
    for (Provision provision : ours.values()) {
      Provision other = theirs.remove(provision.label());
      boolean changed = !provision.changes().isEmpty() || !provision.outstanding().isEmpty();
      boolean same = other != null && Wording.same(text(provision), text(other));
      if (same && !changed) {
        continue;
      }
      out.add(
          new Comparison(
              base.number(),
              provision.label(),
              agreement(provision, same, changed),
              textOf(before, provision.label()),
              text(provision),
              other == null ? "" : text(other),
              provision.outstanding().stream().map(Provision.Outstanding::reason).toList()));
    }
    for (Provision left : theirs.values()) {
      out.add(
          new Comparison(
              base.number(), left.label(), Agreement.UNTOUCHED, "", "", text(left), List.of()));
    }
    return out;
  }

  private static Agreement agreement(Provision ours, boolean same, boolean changed) {
    if (same) {
      return Agreement.IDENTICAL;
    }
    if (!ours.outstanding().isEmpty()) {
      boolean article = ours.label().startsWith("Điều ");
      return article ? Agreement.OUTSTANDING : Agreement.ELSEWHERE;
    }
    return changed ? Agreement.DIFFERENT : Agreement.UNTOUCHED;
  }

  private static Map<String, Provision> byLabel(List<Provision> provisions) {
    Map<String, Provision> out = new LinkedHashMap<>();
    provisions.forEach(p -> out.putIfAbsent(p.label(), p));
    return out;
  }

  private static String textOf(Map<String, Provision> provisions, String label) {
    Provision held = provisions.get(label);
    return held == null ? "" : text(held);
  }

  private static String text(Provision provision) {
    return (provision.title() + "\n" + provision.text()).strip();
  }
}
