package vn.danchieu.portal.feed;

/** The words of a language. */
interface FeedWords {
  String of(String key, Object... arguments);
}
