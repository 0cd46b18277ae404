package vn.danchieu.version;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The articles of an act in their order, up to its signature; annexes and what is issued with it
 * stand behind.
 *
 * @param number of the act: of a consolidation that of the act it consolidates
 * @param contained the acts whose changes a consolidation holds already
 * @param asOf the last of the first days of these, as its head names them
 * @param lastIssued when the last of these was issued
 * @param issued when the act that a consolidation consolidates was issued
 * @param name how a consolidation calls the act beside its number: {@code Luật Bảo hiểm xã hội}
 */
record Outline(
    List<Article> articles,
    Optional<String> number,
    List<String> contained,
    Optional<LocalDate> asOf,
    Optional<LocalDate> lastIssued,
    Optional<LocalDate> issued,
    Optional<String> name) {
  static final Pattern END =
      Pattern.compile(
          "(?:Nơi nhận|TM\\.|KT\\.|TL\\.|PHỤ LỤC|XÁC THỰC|BỘ"
              + " (?!MÁY|PHẬN|LUẬT|TIÊU)[\\p{Lu}\\s,-]+$|CHỦ TỊCH QUỐC HỘI|BỘ"
              + " TRƯỞNG(?!\\s+\\p{Ll})|THỦ TƯỚNG|(?:Luật|Bộ luật|Pháp lệnh|Nghị quyết) này (?:đã"
              + " )?được (?:Quốc hội|Ủy ban [Tt]hường vụ).{0,120}thông qua).*",
          Pattern.DOTALL);

  private static final Pattern CONSOLIDATED =
      Pattern.compile(
          "(?iU)được\\s+(?:sửa\\s+đổi|bổ\\s+sung|đính\\s+chính)[^\\n]{0,60}?\\s+(?:bởi|theo)\\s*:");

  /** The kind of the act, on a line of its own above its title. */
  private static final Pattern KIND =
      Pattern.compile(
          "(?m)^(?:BỘ LUẬT|LUẬT|PHÁP LỆNH|NGHỊ QUYẾT|NGHỊ ĐỊNH|QUYẾT ĐỊNH|THÔNG TƯ(?: LIÊN"
              + " TỊCH)?)$");

  private static final int LONGEST_HEAD = 12_000;

  static Outline of(Act act) {
    return of(act, ActParagraphs.of(act.text()));
  }

  static Outline of(Act act, List<String> paragraphs) {
    List<ActParagraph> lines = ActParagraph.ofAll(paragraphs);
    Optional<Matcher> consolidated = consolidated(paragraphs);
    Optional<String> number = consolidated.flatMap(Outline::numberBefore);
    List<String> contained =
        number
            .flatMap(own -> consolidated.map(found -> numbersAfter(found, own)))
            .orElse(List.of());
    boolean lists = !contained.isEmpty();
    Optional<String> before = consolidated.filter(_ -> lists).map(Outline::before);
    Optional<String> list = consolidated.filter(_ -> lists).map(Outline::behind);
    return new Outline(
        articles(lines),
        number.or(() -> ActNumbers.first(act.number())),
        contained,
        list.flatMap(FirstDays::lastOf),
        list.flatMap(FirstDays::lastIssued),
        before.flatMap(head -> FirstDays.issued(head, number.orElseThrow())),
        before.flatMap(head -> TitleActs.nameOf(head, number.orElseThrow())));
  }

  private static Optional<Matcher> consolidated(List<String> paragraphs) {
    StringBuilder head = new StringBuilder();
    for (String paragraph : paragraphs) {
      if (ActParagraph.of(paragraph).level() == Level.ARTICLE || head.length() > LONGEST_HEAD) {
        break;
      }
      head.append(paragraph).append('\n');
    }
    Matcher matcher = CONSOLIDATED.matcher(head);
    return Optional.of(matcher).filter(Matcher::find);
  }

  /** "Thông tư số 28/2015/TT-BLĐTBXH … được sửa đổi bởi:" below the kind that the act bears. */
  private static Optional<String> numberBefore(Matcher consolidated) {
    String before = before(consolidated);
    String sentence = before.substring(before.lastIndexOf('\n') + 1);
    return ofKind(before).or(() -> ActNumbers.first(sentence)).or(() -> ActNumbers.last(before));
  }

  /** The head up to the list. */
  private static String before(Matcher consolidated) {
    String head = consolidated.replaceFirst("\u0000");
    consolidated.reset();
    return head.substring(0, head.indexOf('\u0000'));
  }

  /** The subject of an act may name others; they are seldom of its kind, or begin no line. */
  private static Optional<String> ofKind(String before) {
    Matcher kind = KIND.matcher(before);
    if (!kind.find()) {
      return Optional.empty();
    }
    String named = Wording.lower(kind.group()).replaceAll("\\s+", "\\\\s+");
    String printed = "(?:(?i)" + named + ")(?U:\\s[^\\n;]{0,150}?)??\\s(?:số\\s)?";
    String below = before.substring(kind.end());
    String number = "(?=" + ActNumbers.NUMBER.pattern() + ")";
    Matcher line = Pattern.compile("(?m)^" + printed + number).matcher(below);
    Optional<String> found = Optional.empty();
    while (line.find()) {
      found = ActNumbers.first(below.substring(line.end()));
    }
    Matcher inside = Pattern.compile("\\b" + printed + number).matcher(below);
    return found.isPresent() || !inside.find()
        ? found
        : ActNumbers.first(below.substring(inside.end()));
  }

  /** Each line of the list names an act first; what its title names is none. */
  private static List<String> numbersAfter(Matcher consolidated, String own) {
    String head = consolidated.replaceFirst("\u0000");
    consolidated.reset();
    List<String> numbers = new ArrayList<>();
    for (String line : head.substring(head.indexOf('\u0000')).split("\n")) {
      if (line.startsWith("Căn cứ")) {
        break;
      }
      ActNumbers.first(line).filter(number -> !number.equals(own)).ifPresent(numbers::add);
    }
    return List.copyOf(numbers);
  }

  private static List<Article> articles(List<ActParagraph> lines) {
    List<Article> articles = new ArrayList<>();
    List<ActParagraph> open = new ArrayList<>();
    List<String> under = new ArrayList<>();
    List<String> openUnder = List.of();
    boolean heading = false;
    int quoted = 0;
    Sequence sequence = new Sequence(lines);
    for (ActParagraph line : lines) {
      boolean within = !open.isEmpty() && quoted == 0 && !heading;
      if (within && END.matcher(line.text()).matches()) {
        break;
      }
      boolean begins = line.level() == Level.ARTICLE && sequence.isNext(line, open, quoted);
      if (begins) {
        close(open, openUnder, articles);
        open.add(line);
        openUnder = List.copyOf(under);
        heading = false;
        quoted = Quotes.open(line.text(), 0);
        continue;
      }
      if (line.level() == Level.HEADING && (quoted == 0 || isTitled(line))) {
        heading = true;
        enter(line.label(), under);
      }
      if (!open.isEmpty() && !heading) {
        open.add(line);
        quoted = Quotes.open(line.text(), quoted);
      }
    }
    close(open, openUnder, articles);
    return List.copyOf(articles);
  }

  /** A chapter ends the one before it and its sections. */
  static void enter(String label, List<String> under) {
    String kind = Wording.lower(label.replaceFirst("\\s\\S+$", ""));
    int same = 0;
    while (same < under.size() && !Wording.lower(under.get(same)).startsWith(kind)) {
      same++;
    }
    under.subList(same, under.size()).clear();
    under.add(label);
  }

  /** A chapter's title is in capitals, or on the next line. */
  private static boolean isTitled(ActParagraph line) {
    String title = line.text().substring(line.label().length());
    return title.equals(title.toUpperCase(Locale.ROOT));
  }

  private static void close(List<ActParagraph> open, List<String> under, List<Article> articles) {
    if (!open.isEmpty()) {
      articles.add(Article.of(List.copyOf(open), under));
      open.clear();
    }
  }

  /** The last day that the list of a consolidation's acts names as a first one. */
  static Optional<LocalDate> lastDay(List<String> paragraphs) {
    return consolidated(paragraphs).flatMap(list -> FirstDays.lastOf(behind(list)));
  }

  /** The head from the list on, up to what the act itself is based upon. */
  private static String behind(Matcher consolidated) {
    String head = consolidated.replaceFirst("\u0000");
    consolidated.reset();
    return head.substring(head.indexOf('\u0000')).split("\nCăn cứ", 2)[0];
  }
}
