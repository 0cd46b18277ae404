package vn.danchieu.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.danchieu.citation.Authorities;
import vn.danchieu.citation.Host;

/** The capitals at the top left: the body that issues, under the one it belongs to. */
final class IssuerBlock {
  private static final Pattern NATIONAL =
      Pattern.compile(
          "CỘNG\\s+H(?:ÒA|OÀ|ÕA)\\s+XÃ\\s+HỘI\\s+CHỦ\\s+NGHĨA\\s+VIỆT\\s+NAM|ĐẢNG\\s+CỘNG\\s+SẢN\\s+VIỆT\\s+NAM|Độc\\s+lập\\s*[-–—]\\s*Tự\\s+do\\s*[-–—]\\s*Hạnh\\s+phúc|CÔNG"
              + " BÁO[^\\n]*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A line that starts with one of these starts the name of a body. */
  private static final Pattern BODY =
      Pattern.compile(
          "^(?:BỘ|CỤC|SỞ|[ỦU][YỶ] BAN|HỘI ĐỒNG|VĂN PHÒNG|TỔNG CỤC|TỔNG LIÊN|BAN|BQL|TRƯỜNG|CHI"
              + " CỤC|PHÒNG|TRUNG TÂM|VIỆN|THANH TRA|KHO BẠC|NGÂN HÀNG|T[ÒO][AÀ] ÁN|TỈNH [ỦU]|THÀNH"
              + " [ỦU]|HUYỆN [ỦU]|ĐẢNG|ĐOÀN|LIÊN ĐOÀN|HỘI|THUẾ|CHÍNH PHỦ|QUỐC HỘI|THỦ TƯỚNG|CHỦ"
              + " TỊCH|BẢO HIỂM|KIỂM TOÁN|CÔNG AN|ĐẠI HỌC|HỌC VIỆN|CHI BỘ|CHI ĐOÀN|CÔNG ĐOÀN|CÔNG"
              + " TY|TỔNG CÔNG TY|TẬP ĐOÀN|BỆNH VIỆN|HẠT KIỂM LÂM|HỢP TÁC XÃ|HIỆP HỘI|LIÊN"
              + " HIỆP|QUỸ|[ỦU][YỶ] BAN MẶT)(?: .*|$)");

  /** The minister issues for the ministry. */
  private static final Pattern OFFICE =
      Pattern.compile("^(?:BỘ TRƯỞNG|CHỦ TỊCH|GIÁM ĐỐC|CỤC TRƯỞNG) (?=BỘ|[ỦU][YỶ]|SỞ|CỤC)");

  /** Departments are named with their province. */
  private static final Pattern DEPARTMENT =
      Pattern.compile(
          "^(?:Sở|Chi cục|Thanh tra|Văn phòng|Phòng|Ban|[ỦU][yỷ] ban [Kk]iểm tra)(?: .*|$)");

  private static final Pattern PARTY =
      Pattern.compile("^(?:Tỉnh|Thành|Huyện|Quận|Đảng|Thị) (?:ủy|uỷ) .*");

  private static final Pattern PLACE =
      Pattern.compile("(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu) (?<place>.*)$");

  private static final Pattern OPEN_PLACE =
      Pattern.compile("(?<level>tỉnh|thành phố|xã|phường|đặc khu)$");

  private static final String CENTRAL = "Ban Chấp hành Trung ương";

  /** A division is named with the office it belongs to; one of a commune with its place. */
  private static final Pattern OFFICE_ABOVE =
      Pattern.compile("^(?:Công an|Sở|Cục|Chi cục|Bộ Chỉ huy|Kho bạc)\\b");

  /** A block of more is a title or a table. */
  private static final int LONGEST = 160;

  private IssuerBlock() {}

  static Optional<String> read(String above) {
    List<String> names = new ArrayList<>();
    for (String line : NATIONAL.matcher(above).replaceAll("\n").split("\n")) {
      String words = line.strip().replaceAll("\\s+", " ").replaceAll("[-_ ]+$", "");
      if (words.length() > 1 && Capitals.isCapitals(words)) {
        add(names, words);
      }
    }
    names.removeIf(name -> name.length() > LONGEST);
    return names.isEmpty() || !isBody(names.getLast())
        ? Optional.empty()
        : Optional.of(issuer(names));
  }

  /** Titles and headings of tables stand in capitals too. */
  private static boolean isBody(String name) {
    return BODY.matcher(name).matches()
        || Authorities.find(Capitals.name(name), Host.unknown()).isPresent();
  }

  /** Old letterheads set the name of the body in small letters. */
  static Optional<String> small(String above) {
    return NATIONAL
        .matcher(above)
        .replaceAll("\n")
        .lines()
        .map(line -> line.strip().replaceAll("\\s+", " ").replaceAll("[-_ ]+$", ""))
        .filter(line -> line.length() <= LONGEST / 2)
        .filter(line -> BODY.matcher(line.toUpperCase(Locale.ROOT)).matches())
        .findFirst()
        .map(line -> Capitals.name(line.toUpperCase(Locale.ROOT)));
  }

  /** Without a block at the top, the line above the basis names who issues. */
  static Optional<String> underTitle(String text, int from) {
    int end = text.indexOf('\n', from);
    String line = text.substring(from, end < 0 ? text.length() : end).strip();
    String body = OFFICE.matcher(line).replaceFirst("");
    return Capitals.isCapitals(line) && BODY.matcher(body).matches()
        ? Optional.of(Capitals.name(body))
        : Optional.empty();
  }

  private static void add(List<String> names, String line) {
    int last = names.size() - 1;
    if (last < 0 || BODY.matcher(line).matches() && isWhole(names.get(last))) {
      names.add(line);
    } else {
      names.set(last, names.get(last) + " " + line);
    }
  }

  /** A name broken over lines is not whole while it is a single word ("VĂN" of VĂN PHÒNG). */
  private static boolean isWhole(String name) {
    return name.contains(" ")
            && !name.endsWith(",")
            && !name.endsWith("-")
            && !name.endsWith(" VÀ")
            && !name.endsWith(" ỦY")
            && !name.endsWith(" UỶ")
            && !name.endsWith(" THƯỜNG VỤ")
        || name.equals("CHÍNH PHỦ");
  }

  /** The last name; a place in it that the one above has too is written as there. */
  private static String placed(List<String> names) {
    String issuer = Capitals.name(names.getLast());
    var above = PLACE.matcher(names.size() < 2 ? "" : Capitals.name(names.get(names.size() - 2)));
    String place = above.find() ? above.group("place") : "";
    int start = issuer.length() - place.length();
    return start > 0 && issuer.substring(start).equalsIgnoreCase(place)
        ? issuer.substring(0, start) + place
        : issuer;
  }

  /** "ĐẢNG ỦY ỦY BAN NHÂN DÂN TỈNH" below "ĐẢNG BỘ TỈNH QUẢNG TRỊ": of that province. */
  private static String withPlace(String issuer, List<String> names) {
    var open = OPEN_PLACE.matcher(issuer);
    if (names.size() < 2 || !open.find()) {
      return issuer;
    }
    var above = PLACE.matcher(Capitals.name(names.get(names.size() - 2)));
    return above.find() && above.group().startsWith(open.group("level"))
        ? issuer + " " + above.group("place")
        : issuer;
  }

  private static String issuer(List<String> names) {
    String issuer = withPlace(placed(names), names);
    if (names.size() == 1 || !DEPARTMENT.matcher(issuer).matches()) {
      return issuer;
    }
    String parent = Capitals.name(names.get(names.size() - 2));
    if (parent.equalsIgnoreCase(CENTRAL)) {
      return issuer.endsWith("Trung ương") ? issuer : issuer + " Trung ương";
    }
    if (issuer.startsWith("Phòng ") && OFFICE_ABOVE.matcher(parent).find()) {
      return issuer + " " + parent;
    }
    if (PARTY.matcher(parent).matches() || !issuer.contains(" ") || issuer.equals("Văn phòng")) {
      return issuer + " " + parent;
    }
    var place = PLACE.matcher(parent);
    return place.find() && !issuer.contains(place.group()) ? issuer + " " + place.group() : issuer;
  }
}
