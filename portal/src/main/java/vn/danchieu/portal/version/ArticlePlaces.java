package vn.danchieu.portal.version;

import java.util.Locale;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.index.StoredVersion;

/**
 * Which of the stored provisions an article is whose versions are known: what is issued with a
 * decision has articles of the same numbers.
 */
public final class ArticlePlaces {
  /** Letters in which two titles are compared; sources end them differently. */
  private static final int COMPARED = 24;

  private static final int FIRST = 400;

  private ArticlePlaces() {}

  /** The anchor of an article among those of the act itself: {@code dieu-5a}. */
  public static String anchor(String label) {
    return label.replaceFirst("^Điều\\s+", "dieu-").toLowerCase(Locale.ROOT).replace('đ', 'd');
  }

  /**
   * @param version as it was loaded, or later: a new title is no reason to doubt
   */
  public static boolean holds(StoredVersion version, StoredProvision provision) {
    return provision.anchor().equals(anchor(version.label()));
  }

  /** Whether the loaded article begins with the same words, however they are typed. */
  public static boolean isSame(StoredVersion given, StoredProvision provision) {
    String one = letters(first(given.title() + given.text()));
    String other = letters(first(provision.text()) + first(provision.title().orElse("")));
    int length = Math.min(COMPARED, Math.min(one.length(), other.length()));
    return length > 0 && other.contains(one.substring(0, length));
  }

  private static String first(String text) {
    return text.substring(0, Math.min(FIRST, text.length()));
  }

  /** How many letters and digits a text has; blanks and marks differ between sources. */
  public static int letters(StoredVersion version) {
    return letters(version.title() + version.text()).length();
  }

  /** Of a text without its blanks and marks, in small letters. */
  public static String letters(String text) {
    return VietnameseText.normalise(text).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
  }
}
