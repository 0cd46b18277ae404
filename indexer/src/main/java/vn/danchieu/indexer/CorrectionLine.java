package vn.danchieu.indexer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import vn.danchieu.index.Json;
import vn.danchieu.index.StoredCorrection;
import vn.danchieu.indexer.cite.CorrectionRules;

/**
 * A line of a file of corrections, and what comes of it.
 *
 * @param number of the line in its file, from 1
 * @param read empty where it is no correction
 * @param reasons why it is refused, in words
 */
public record CorrectionLine(
    int number, String text, Optional<StoredCorrection> read, Fate fate, List<String> reasons) {

  /** What comes of a line. */
  public enum Fate {
    /** A correction that is not there yet. */
    NEW,
    /** One of a document that is not there yet: it waits for it. */
    WAITING,
    /** Takes back one that holds. */
    UNDOES,
    /** Nothing new. */
    KNOWN,
    REFUSED
  }

  /** Each by itself; blank ones are left out. */
  public static List<CorrectionLine> of(List<String> lines) {
    List<CorrectionLine> read = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        read.add(of(i + 1, lines.get(i).strip()));
      }
    }
    return read;
  }

  private static CorrectionLine of(int number, String text) {
    CorrectionLine line =
        new CorrectionLine(number, text, Optional.empty(), Fate.REFUSED, List.of());
    try {
      StoredCorrection read = Json.MAPPER.readValue(text, StoredCorrection.class);
      if (!isWhole(read)) {
        return line.refused(
            List.of("thiếu trường. Cần documentId, about, source, reason, by, at."));
      }
      List<String> broken = CorrectionRules.broken(read, LocalDate.now());
      CorrectionLine known =
          new CorrectionLine(number, text, Optional.of(read.identified()), Fate.NEW, List.of());
      return broken.isEmpty() ? known : known.refused(broken);
    } catch (JacksonException _) {
      return line.refused(
          List.of(
              "không đọc được (không phải JSON viết đúng, hoặc có giá trị không có trong danh"
                  + " mục). Sửa hoặc bỏ dòng này."));
    }
  }

  private static boolean isWhole(StoredCorrection read) {
    return Stream.of(
            read.documentId(), read.about(), read.source(), read.reason(), read.by(), read.at())
        .allMatch(Objects::nonNull);
  }

  public CorrectionLine refused(List<String> why) {
    return new CorrectionLine(number, text, read, Fate.REFUSED, List.copyOf(why));
  }

  CorrectionLine becomes(Fate other, StoredCorrection correction) {
    return new CorrectionLine(number, text, Optional.of(correction), other, reasons);
  }

  /** Whether something is kept of it. */
  public boolean isTaken() {
    return switch (fate) {
      case NEW, WAITING, UNDOES -> true;
      case KNOWN, REFUSED -> false;
    };
  }
}
