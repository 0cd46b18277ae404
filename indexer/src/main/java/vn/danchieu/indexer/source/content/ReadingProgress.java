package vn.danchieu.indexer.source.content;

/** Told at each step of a reading, so that whoever waits knows that it goes on. */
@FunctionalInterface
public interface ReadingProgress {
  void step();
}
