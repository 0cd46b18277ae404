package vn.danchieu.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** On whose behalf, as what, and who signs. */
record SignatureBlock(
    List<String> authority, Optional<String> title, Optional<String> signer, int end) {
  private static final Pattern BEHALF =
      Pattern.compile("^(?:TM|T/M|KT|K/T|TL|T/L|TUQ|Q)[ ]?(?:[./].*| .*|$)");

  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:PHÓ|CHỦ|BỘ TRƯỞNG|THỨ TRƯỞNG|TỔNG|GIÁM ĐỐC|CHÁNH|TRƯỞNG|CỤC TRƯỞNG|VỤ TRƯỞNG|THỦ"
              + " TƯỚNG|BÍ THƯ|THỐNG ĐỐC|VIỆN TRƯỞNG|HIỆU TRƯỞNG|QUYỀN|[ỦU][YỶ] VIÊN|CHI CỤC"
              + " TRƯỞNG|KẾ TOÁN|BỘ TRƯỞNG,).*");

  /** What follows where nobody's name stands under the office, as on copies. */
  private static final Pattern ANNEX =
      Pattern.compile(
          "^(?:PHỤ LỤC|MẪU SỐ|BIỂU MẪU|BIỂU SỐ|DANH MỤC|DANH SÁCH|NỘI QUY|QUY TRÌNH|QUY CHẾ|QUY"
              + " ĐỊNH|QUY CHUẨN|ĐIỀU LỆ|KẾ HOẠCH|CHƯƠNG TRÌNH|ĐỀ ÁN|PHƯƠNG ÁN|HƯỚNG DẪN|CHIẾN"
              + " LƯỢC|BỘ TIÊU CHÍ|ĐỊNH MỨC|BẢNG GIÁ|BẢNG)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern NAME =
      Pattern.compile(
          "^(?:(?:TS|ThS|PGS|GS|BS|Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Đại tá)[. ]+)*"
              + "(?<name>\\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}*){1,5})$");

  /** What copies set in the place of the signature. */
  private static final Pattern SIGNED =
      Pattern.compile(
          "^[(\\[]?\\s*(?:đã ký|ký tên|ký, đóng dấu|đã ký, đóng dấu|daky|da ky|chữ ký số|ký"
              + " số)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  /** Two to six words; an office has the same form, so only a signature above tells a name. */
  private static final Pattern NAME_IN_CAPITALS = Pattern.compile("\\p{Lu}+(?: \\p{Lu}+){1,5}");

  /** Pen marks beside a title are read as small letters: "PHÓ CHỦ TỊCH tu". */
  private static final Pattern PEN = Pattern.compile("(?: \\p{Ll}{1,4})+$");

  static boolean isOffice(String line) {
    return Capitals.isCapitals(line) && TITLE.matcher(line).matches();
  }

  static SignatureBlock read(String text, int from, int to) {
    Reader reader = new Reader();
    int at = from;
    int end = from;
    while (at < to && !reader.done) {
      int next = text.indexOf('\n', at);
      next = next < 0 || next > to ? to : next;
      String line = text.substring(at, next).strip().replaceAll("\\s+", " ");
      if (!line.isEmpty() && reader.take(line)) {
        end = next;
      }
      at = next + 1;
    }
    return reader.result(end);
  }

  /** Waits for the first line of the block, then takes lines until the name. */
  private static final class Reader {
    private final List<String> authority = new ArrayList<>();
    private final List<String> title = new ArrayList<>();
    private Optional<String> signer = Optional.empty();
    private boolean begun;
    private boolean signed;
    private boolean done;

    boolean take(String given) {
      String line = PEN.matcher(given).replaceAll("");
      boolean capitals = Capitals.isCapitals(line);
      if (begun && capitals && ANNEX.matcher(line).find()) {
        done = true;
        return false;
      }
      if (begun && SIGNED.matcher(given).matches()) {
        signed = true;
      } else if (signed && NAME_IN_CAPITALS.matcher(line).matches() && !isOffice(line)) {
        signer = Optional.of(inLetters(line));
        done = true;
      } else if (capitals && BEHALF.matcher(line).matches()) {
        title.clear();
        authority.add(line);
        begun = true;
      } else if (isOffice(line) && !isOpen()) {
        title.add(line);
        begun = true;
      } else if (capitals && begun) {
        goOn(line);
      } else if (begun && NAME.matcher(given).matches()) {
        signer = Optional.of(name(given));
        done = true;
      }
      return begun;
    }

    private static String inLetters(String name) {
      return Stream.of(name.split(" ", -1))
          .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
          .collect(Collectors.joining(" "));
    }

    private static String name(String line) {
      var name = NAME.matcher(line);
      return name.matches() ? name.group("name") : line;
    }

    /** "TL." alone, or a comma, waits for the next line. */
    private boolean isOpen() {
      return !authority.isEmpty()
          && title.isEmpty()
          && (authority.getLast().endsWith(",") || !authority.getLast().contains(" "));
    }

    private void goOn(String line) {
      List<String> last = title.isEmpty() ? authority : title;
      if (!last.isEmpty()) {
        last.set(last.size() - 1, last.getLast() + " " + line);
      }
    }

    SignatureBlock result(int end) {
      return new SignatureBlock(
          List.copyOf(authority),
          title.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", title)),
          signer,
          end);
    }
  }
}
