package vn.danchieu.version;

/**
 * Words that an act puts in the place of others. What it says of old words holds for the text
 * before it: "Tổng cục Hải quan" becomes "Cục Hải quan", and that does not change with the old "Cục
 * Hải quan".
 */
final class GivenWords {
  private final HiddenWords words = HiddenWords.given();

  /** New words as they stand until all old ones are changed; the old ones among them stay. */
  String hidden(String now, String old) throws Editing.NotExact {
    if (!old.isEmpty() && now.startsWith(old)) {
      return old + hidden(now.substring(old.length()));
    }
    return !old.isEmpty() && now.endsWith(old)
        ? hidden(now.substring(0, now.length() - old.length())) + old
        : hidden(now);
  }

  private String hidden(String now) throws Editing.NotExact {
    return now.isEmpty() ? now : words.hide(now);
  }

  Article shown(Article article) {
    return words.shown(article);
  }
}
