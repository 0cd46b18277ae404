package vn.danchieu.portal.feed;

/** The words of a language. */
interface Words {
  String of(String key, Object... arguments);
}
