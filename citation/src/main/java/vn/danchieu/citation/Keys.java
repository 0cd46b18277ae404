package vn.danchieu.citation;

import java.util.List;
import vn.danchieu.citation.key.Identity;
import vn.danchieu.citation.key.KeyMaker;

/**
 * The keys that join citations to documents: a citation yields keys from the strongest (number,
 * issuer and date) to the weakest it supports, a document publishes every key under which it may be
 * cited. A key is an opaque, readable, folded string.
 *
 * <p>A weak key (a number alone) also fetches documents that are not meant: {@link Resolver} weighs
 * what a look-up by all keys brings.
 */
public final class Keys {
  private Keys() {}

  /** Strongest first; empty where nothing identifies a target (a self reference). */
  public static List<String> of(Reference reference) {
    return KeyMaker.of(reference);
  }

  public static List<String> of(DocumentFacts document) {
    return KeyMaker.of(document);
  }

  /**
   * The one key by which references to the same document are counted together before it is held,
   * e.g. {@code vn:nn:ubnd.quang-tri:ke-hoach:2016:3239}.
   */
  public static String identity(Reference reference) {
    return Identity.of(reference);
  }

  public static String identity(DocumentFacts document) {
    return Identity.of(document);
  }
}
