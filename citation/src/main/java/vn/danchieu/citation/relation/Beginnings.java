package vn.danchieu.citation.relation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.danchieu.citation.EffectiveFrom;
import vn.danchieu.citation.extraction.DateReader;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.Vocabulary;
import vn.danchieu.citation.vocabulary.Words;

/** Reads since when a sentence lets a repeal hold: "kể từ ngày …". */
final class Beginnings {
  private static final int LONGEST_NAME = 12;

  private final Tokens tokens;
  private final Words words;
  private final DateReader dates;
  private Optional<int[]> places = Optional.empty();

  Beginnings(Tokens tokens, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.words = vocabulary.words();
    this.dates = new DateReader(tokens, words);
  }

  /** What stands behind a document is said of it; else what stands before it, nearest first. */
  Optional<EffectiveFrom> of(int first, int after, int head, int tail) {
    return of(new Place(first, after, head, tail), 0, 0);
  }

  /** A document between the first and the last token of what may be said of it. */
  record Place(int first, int after, int head, int tail) {}

  /**
   * The same where words from one token to another tell of the document that is ended: "A có hiệu
   * lực từ ngày … được thay thế bởi B" names the first day of A, not its last.
   */
  Optional<EffectiveFrom> of(Place place, int ended, int verb) {
    int[] places = places();
    for (int i = from(place.tail()); i < places.length && places[i] < place.after(); i++) {
      Optional<EffectiveFrom> found = at(places[i], place.tail());
      if (found.isPresent() && !isFirstDay(places[i], ended, verb)) {
        return found;
      }
    }
    for (int i = from(place.head()) - 1; i >= 0 && places[i] >= place.first(); i--) {
      Optional<EffectiveFrom> found = at(places[i], place.first());
      if (found.isPresent() && !isFirstDay(places[i], ended, verb)) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** "có hiệu lực thi hành kể từ". */
  private boolean isFirstDay(int at, int ended, int verb) {
    if (at < ended || at >= verb) {
      return false;
    }
    int before = tokens.id(at - 1) == words.ke ? at - 2 : at - 1;
    int force = tokens.id(before) == words.hanh ? before - 2 : before;
    return tokens.id(force) == words.luc
        && tokens.id(force - 1) == words.hieu
        && tokens.small(force - 2).equals("có");
  }

  /** Where "từ" stands: sought once, since a sentence may end thousands of documents. */
  private int[] places() {
    return places.orElseGet(() -> {
      int[] all =
          IntStream.range(0, tokens.size()).filter(at -> tokens.id(at) == words.tu).toArray();
      places = Optional.of(all);
      return all;
    });
  }

  /** The first of the places that is not before a token. */
  private int from(int token) {
    int found = Arrays.binarySearch(places(), token);
    return found < 0 ? -found - 1 : found;
  }

  private Optional<EffectiveFrom> at(int at, int start) {
    if (!opens(at, start)) {
      return Optional.empty();
    }
    int day = tokens.id(at + 1) == words.ngay ? at + 2 : at + 1;
    Optional<LocalDate> date = dates.at(day).flatMap(found -> found.day());
    if (date.isPresent()) {
      return date.map(EffectiveFrom.OnDay::new);
    }
    if (day == at + 1) {
      return Optional.empty();
    }
    if (tokens.id(day) == words.ky) {
      return Optional.of(new EffectiveFrom.OnSigning());
    }
    return hostInForce(day) ? Optional.of(new EffectiveFrom.WithHost()) : Optional.empty();
  }

  /** A time inside a title is none of the repeal: the words must follow a verb or open a clause. */
  private boolean opens(int at, int start) {
    int before = tokens.id(at - 1) == words.ke ? at - 2 : at - 1;
    int id = tokens.id(before);
    return before < start
        || tokens.is(before, ',')
        || id == words.luc
        || id == words.hanh
        || id == words.bo
        || id == words.phan
        || id == words.the;
  }

  /** "Nghị định này có hiệu lực". */
  private boolean hostInForce(int from) {
    boolean own = false;
    for (int at = from; at < from + LONGEST_NAME; at++) {
      own |= tokens.id(at) == words.nay;
      if (tokens.id(at) == words.hieu && tokens.id(at + 1) == words.luc) {
        return own;
      }
      if (!tokens.isWord(at)) {
        return false;
      }
    }
    return false;
  }
}
