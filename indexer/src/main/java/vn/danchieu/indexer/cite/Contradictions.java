package vn.danchieu.indexer.cite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danchieu.citation.DocumentNumber;
import vn.danchieu.citation.Line;
import vn.danchieu.citation.NumberedLaws;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.index.language.Syllables;
import vn.danchieu.indexer.parse.Header;
import vn.danchieu.indexer.source.ImportLine;

/**
 * What the facts of a document say against each other once record and text have been settled: a
 * number of another year, kind or term, a hand that cannot sign such an act. Such a document is
 * shown, but is nobody's target and ends nothing.
 */
final class Contradictions {
  /** Kinds whose code in a number is their own alone. */
  private static final Set<String> CODED =
      Set.of("Nghị định", "Thông tư", "Thông tư liên tịch", "Nghị quyết", "Chỉ thị", "Kế hoạch");

  private static final Set<String> OF_ASSEMBLY = Set.of("Luật", "Bộ luật", "Pháp lệnh");

  /** "65/2020/QH14", "99/2025/UBTVQH15". */
  private static final Pattern ASSEMBLY =
      Pattern.compile("\\d+[a-z]?/(?<year>\\d{4})/(?<body>QH|UBTVQH|PL-UBTVQH)(?<term>\\d{1,2})");

  private static final Pattern GOVERNMENT_HAND =
      Pattern.compile(
          "(?U)\\b(?:THỦ TƯỚNG|TM\\. CHÍNH PHỦ|BỘ TRƯỞNG|THỨ TRƯỞNG|[ỦU][YỶ] BAN NHÂN DÂN|GIÁM"
              + " ĐỐC|CỤC TRƯỞNG)\\b");

  /** The ninth assembly was elected in 1992; since the eleventh a term has five years. */
  private static final int TENTH = 1997;

  private static final int TENTH_TERM = 10;
  private static final int YEARS = 5;

  /** Ministers made decrees in the first years of the Republic. */
  private static final int MINISTERS_DECREES_UNTIL = 1976;

  private final Facts facts;
  private final List<String> found = new ArrayList<>();

  private Contradictions(Facts facts) {
    this.facts = facts;
  }

  /** In the facts alone. */
  static List<String> in(Facts facts) {
    Contradictions contradictions = new Contradictions(facts);
    facts.parsedNumber().ifPresent(contradictions::read);
    return List.copyOf(contradictions.found);
  }

  static List<String> in(Facts facts, Contribution contribution) {
    Contradictions contradictions = new Contradictions(facts);
    facts.parsedNumber().ifPresent(contradictions::read);
    contradictions.named(contribution.facts());
    contribution
        .body()
        .map(b -> b.parsed().header())
        .ifPresent(head -> {
          contradictions.strayed(head, contribution.facts());
          contradictions.renamed(head);
          contradictions.signed(head);
        });
    return List.copyOf(contradictions.found);
  }

  private void read(DocumentNumber number) {
    String printed = facts.number().orElse("");
    String type = facts.type().orElse("");
    facts
        .issued()
        .flatMap(day -> number.year().filter(year -> year != day.getYear()).map(_ -> day))
        .ifPresent(day ->
            found.add(
                "số %s ghi năm %d, ngày ban hành là %s"
                    .formatted(printed, number.year().orElseThrow(), Differences.DAY.format(day))));
    number
        .type()
        .filter(code -> CODED.contains(code) && isOfState(number))
        .filter(code ->
            (CODED.contains(type) || OF_ASSEMBLY.contains(type)) && !kind(code).equals(kind(type)))
        .ifPresent(code ->
            found.add("loại văn bản là %s, số %s là số của %s".formatted(type, printed, code)));
    assembly(printed, type);
  }

  /** Days and states of such a record may be those of the other document. */
  private void named(ImportLine record) {
    boolean gaveWay = facts.mended().stream().anyMatch(m -> m.about().equals("number"));
    facts
        .number()
        .filter(_ -> !gaveWay)
        .flatMap(number -> OtherNumber.in(record, number))
        .ifPresent(other ->
            found.add(
                "số là %s, tên hoặc địa chỉ ở nguồn ghi số %s"
                    .formatted(facts.number().orElse(""), other)));
  }

  /**
   * A text under another number, which does not agree with itself, and under another title: it is
   * neither surely the act of the record nor surely that of its letterhead.
   */
  private void strayed(Header head, ImportLine record) {
    String shown = facts.number().orElse("");
    Optional<String> title =
        record.field("title").filter(named -> OtherNumber.isNamed(named, shown));
    Optional<String> printed = head.number().filter(own -> SettledIdentity.isOther(own, shown));
    if (printed.isPresent()
        && title.isPresent()
        && head.subject().filter(subject -> !isAlike(subject, title.get())).isPresent()) {
      found.add("số là %s, toàn văn ghi số %s và có tên khác".formatted(shown, printed.get()));
    }
  }

  /** Whether two titles share half the pairs of the shorter one. */
  private static boolean isAlike(String one, String other) {
    Set<String> shared = pairs(one);
    Set<String> others = pairs(other);
    int shorter = Math.min(shared.size(), others.size());
    shared.retainAll(others);
    return 2 * shared.size() >= shorter;
  }

  private static Set<String> pairs(String title) {
    List<String> syllables = Syllables.of(VietnameseText.fold(title));
    Set<String> pairs = new HashSet<>();
    for (int i = 1; i < syllables.size(); i++) {
      pairs.add(syllables.get(i - 1) + " " + syllables.get(i));
    }
    return pairs;
  }

  /** The circulars of several ministries were written TT too. */
  private static String kind(String type) {
    return type.replace(" liên tịch", "");
  }

  private static boolean isOfState(DocumentNumber number) {
    return number.line() == Line.STATE;
  }

  private void assembly(String printed, String type) {
    Matcher number = ASSEMBLY.matcher(printed);
    if (!number.matches()) {
      if (type.equals("Luật") && facts.issued().filter(Contradictions::isModern).isPresent()) {
        found.add("loại văn bản là Luật, số %s không phải số của Quốc hội".formatted(printed));
      }
      return;
    }
    int year = Integer.parseInt(number.group("year"));
    int term = Integer.parseInt(number.group("term"));
    int first = TENTH + (term - TENTH_TERM) * YEARS - (term > TENTH_TERM + 2 ? 1 : 0);
    if (term >= TENTH_TERM && (year < first || year > first + YEARS)) {
      found.add("số %s: năm %d không thuộc Quốc hội khóa %d".formatted(printed, year, term));
    }
    if (type.equals("Nghị quyết")) {
      facts
          .issued()
          .flatMap(day -> NumberedLaws.enacted(printed, day))
          .ifPresent(law -> found.add("số %s và ngày này là của %s".formatted(printed, law)));
    }
  }

  /** Numbers of laws have been written so since the tenth assembly. */
  private static boolean isModern(LocalDate day) {
    return day.getYear() > TENTH + 2;
  }

  /** A number that only the record gives, for another kind of act than the text is. */
  private void renamed(Header head) {
    facts.mended().stream()
        .filter(m -> m.about().equals("type") && OF_ASSEMBLY.contains(m.written()))
        .filter(m -> !OF_ASSEMBLY.contains(m.shown()) && head.number().isEmpty())
        .forEach(m ->
            found.add(
                "nguồn gọi là %s %s, toàn văn là %s và không ghi số"
                    .formatted(m.written(), facts.number().orElse(""), m.shown())));
  }

  private void signed(Header head) {
    String type = facts.type().orElse("");
    boolean ofAssembly =
        OF_ASSEMBLY.contains(type)
            || facts.number().filter(n -> ASSEMBLY.matcher(n).matches()).isPresent();
    String hand =
        String.join(" ", head.signature().authority()) + " " + head.signature().title().orElse("");
    if (ofAssembly && GOVERNMENT_HAND.matcher(hand).find()) {
      found.add("%s do Quốc hội ban hành, chữ ký là của %s".formatted(name(type), hand.strip()));
    }
    boolean minister = hand.contains("BỘ TRƯỞNG") && !hand.contains("THỦ TƯỚNG");
    if (type.equals("Nghị định")
        && minister
        && facts.year().filter(year -> year >= MINISTERS_DECREES_UNTIL).isPresent()) {
      found.add("Nghị định do Chính phủ ban hành, chữ ký là của %s".formatted(hand.strip()));
    }
  }

  private String name(String type) {
    return (type + " " + facts.number().orElse("")).strip();
  }
}
