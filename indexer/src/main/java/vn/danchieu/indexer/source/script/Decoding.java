package vn.danchieu.indexer.source.script;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import vn.danchieu.citation.VietnameseText;

/** Bytes of a text file in whatever table they were written. */
public final class Decoding {
  private static final Charset VIETNAMESE = Charset.forName("windows-1258");
  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** Of the first bytes, so many zeros in every other place mean two bytes a letter. */
  private static final double WIDE = 0.2;

  private static final int SAMPLE = 4000;

  /**
   * One byte a letter fits any bytes: it is believed when it makes words, most of them Vietnamese.
   */
  private static final double BELIEVED = 0.5;

  private static final int FEWEST = 2;

  private Decoding() {}

  /** Empty where the bytes are no text in any table known here. */
  public static Optional<String> decode(byte[] bytes) {
    Optional<String> wide = wide(bytes);
    if (wide.isPresent()) {
      return wide.map(MisreadLetters::repair);
    }
    if (hasZero(bytes)) {
      return Optional.empty();
    }
    return utf8(bytes)
        .map(Decoding::withoutMark)
        .map(MisreadLetters::repair)
        .or(() -> narrow(bytes));
  }

  /** Empty where the bytes are no Unicode text. */
  public static Optional<String> unicode(byte[] bytes) {
    return wide(bytes).or(() -> utf8(bytes).map(Decoding::withoutMark));
  }

  private static Optional<String> wide(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
    }
    int length = Math.min(SAMPLE, bytes.length);
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0 && i % 2 == 0) {
        even++;
      } else if (bytes[i] == 0) {
        odd++;
      }
    }
    if (length < 4 || bytes.length % 2 != 0 || Math.max(even, odd) < length / 2 * WIDE) {
      return Optional.empty();
    }
    Charset order = odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    String text = new String(bytes, order);
    boolean readable = text.chars().allMatch(Decoding::isWritten);
    return readable ? Optional.of(text) : Optional.empty();
  }

  /**
   * Latin letters, Vietnamese ones and the usual signs; what is guessed wide must be made of them.
   */
  private static boolean isWritten(int given) {
    boolean control = given < 0x20 || given >= 0x7f && given < 0xa0;
    return !control && given < 0x2600 || given == '\n' || given == '\r' || given == '\t';
  }

  /** One byte a letter: the table that yields most Vietnamese. */
  private static Optional<String> narrow(byte[] bytes) {
    String vietnamese = VietnameseText.compose(new String(bytes, VIETNAMESE));
    String latin = new String(bytes, WESTERN);
    return Stream.of(
            vietnamese, LegacyFont.TCVN3.letters(latin), LegacyFont.VNI.letters(latin), latin)
        .max(Comparator.comparingInt(SyllableCheck::count))
        .filter(best -> best.chars().allMatch(Decoding::isWritten))
        .filter(
            best -> SyllableCheck.count(best) >= FEWEST && SyllableCheck.share(best) >= BELIEVED);
  }

  static Optional<String> utf8(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2
        && Arrays.equals(bytes, 0, 2, new byte[] {(byte) first, (byte) second}, 0, 2);
  }

  private static boolean hasZero(byte[] bytes) {
    for (byte each : bytes) {
      if (each == 0) {
        return true;
      }
    }
    return false;
  }
}
