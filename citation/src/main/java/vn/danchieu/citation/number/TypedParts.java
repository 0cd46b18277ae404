package vn.danchieu.citation.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.danchieu.citation.Span;
import vn.danchieu.citation.number.TypedLine.Chunk;
import vn.danchieu.citation.vocabulary.TypedWords;
import vn.danchieu.citation.vocabulary.TypedWords.Role;

/** The part of a document that was typed beside its number: "khoản 2 điều 5". */
final class TypedParts {
  private static final List<String> WIDEST_FIRST =
      List.of("phu luc", "phan", "chuong", "muc", "tieu muc", "dieu", "khoan", "diem", "tiet");
  private static final List<String> WORDS =
      List.of("Phụ lục", "Phần", "Chương", "Mục", "Tiểu mục", "Điều", "khoản", "điểm", "tiết");

  /** Parts from the widest to the narrowest, and where they stand. */
  record Found(String text, Span span) {}

  private record Part(int rank, String value, int first, int next) {}

  private final TypedLine line;
  private final TypedWords words;

  TypedParts(TypedLine line, TypedWords words) {
    this.line = line;
    this.words = words;
  }

  /** The parts that stand right before or right behind a number. */
  Optional<Found> beside(int first, int next) {
    List<Part> parts = new ArrayList<>();
    int end = first;
    while (end > 0 && isLink(end - 1)) {
      end--;
    }
    Optional<Part> before = endingAt(end);
    while (before.isPresent()) {
      parts.add(before.get());
      before = endingAt(before.get().first());
    }
    if (parts.isEmpty()) {
      Optional<Part> behind = startingAt(next);
      while (behind.isPresent()) {
        parts.add(behind.get());
        behind = startingAt(behind.get().next());
      }
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(found(parts));
  }

  private boolean isLink(int at) {
    String word = line.at(at).folded();
    return word.equals("cua") || word.equals("tai") || word.equals("trong");
  }

  private Optional<Part> endingAt(int end) {
    for (int length = 3; length >= 2; length--) {
      Optional<Part> part = startingAt(end - length).filter(p -> p.next() == end);
      if (part.isPresent()) {
        return part;
      }
    }
    return Optional.empty();
  }

  /** Whether the run before a number makes a part of a document of it. */
  boolean isPart(int value) {
    return startingAt(value - 1).isPresent() || startingAt(value - 2).isPresent();
  }

  private Optional<Part> startingAt(int at) {
    for (int length = 2; length >= 1 && at >= 0; length--) {
      String word = length == 2 ? pair(at) : line.at(at).folded();
      Chunk value = line.at(at + length);
      boolean known = words.is(Role.PART, word) && WIDEST_FIRST.contains(word);
      if (known && isValue(word, value)) {
        int rank = WIDEST_FIRST.indexOf(word);
        return Optional.of(new Part(rank, value.printed(), at, at + length + 1));
      }
    }
    return Optional.empty();
  }

  private String pair(int at) {
    return line.at(at).folded() + " " + line.at(at + 1).folded();
  }

  private static boolean isValue(String word, Chunk value) {
    boolean letter = word.equals("diem") || word.equals("tiet");
    boolean roman = word.equals("phu luc") || word.equals("chuong") || word.equals("phan");
    return value.folded().matches("\\d{1,3}[a-z]?")
        || letter && value.folded().matches("[a-z]|dd")
        || roman && value.folded().matches("[ivx]{1,5}");
  }

  private Found found(List<Part> parts) {
    int from = parts.stream().mapToInt(Part::first).min().orElseThrow();
    int to = parts.stream().mapToInt(Part::next).max().orElseThrow();
    List<String> named =
        parts.stream()
            .sorted(java.util.Comparator.comparingInt(Part::rank))
            .map(part -> WORDS.get(part.rank()) + " " + part.value())
            .toList();
    return new Found(
        String.join(" ", named), new Span(line.at(from).start(), line.at(to - 1).end()));
  }
}
