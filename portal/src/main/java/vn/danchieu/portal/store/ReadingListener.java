package vn.danchieu.portal.store;

/** Is told which document a reader is shown, by its id; it may be one that is not public. */
public interface ReadingListener {
  void opened(String id);
}
