package vn.danchieu.citation.number;

import java.util.ArrayList;
import java.util.List;

/** A typed number while it is being read. */
final class TypedNumber {
  final List<String> sequences = new ArrayList<>();
  final List<String> parts = new ArrayList<>();
  final StringBuilder marks = new StringBuilder();
  int year;

  /** Whether the year stands in the number itself. */
  boolean yearInside;

  boolean mended;

  /** Whether marks and no blanks tie its codes to it. */
  boolean tied;

  /** Whether a run of letters behind it could not be parted into codes. */
  boolean unsure;

  int first;
  int next;

  String sequence() {
    return sequences.getFirst();
  }

  boolean isDoubtful() {
    return sequences.size() > 1;
  }

  /** Whether the sequence could be a year: "kế hoạch 2025". */
  boolean looksLikeYear() {
    return sequence().matches("(19|20)\\d\\d");
  }
}
