package vn.danchieu.portal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.danchieu.citation.Span;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.index.StoredStates;

class TextLayoutTest {
  @Test
  void showsBoldAndItalicWithoutTheirMarks() {
    assertThat(laidOut("**ỦY BAN\nTỈNH**\n\nSố: **12**/UB *tu*", true))
        .containsExactly("giua: {ỦY BAN\nTỈNH}", "doan: Số: {12}/UB ~tu~");
  }

  @Test
  void leavesMarksOfPlainTextsAlone() {
    assertThat(laidOut("2 ** 3 * 4", false)).containsExactly("doan: 2 ** 3 * 4");
    assertThat(laidOut("chưa **đóng", true)).containsExactly("doan: chưa **đóng");
  }

  @Test
  void showsTheWordsOfALinkThatAWebPageLeftInItsText() {
    assertThat(laidOut("theo [134/2016/NĐ-CP](https://vi.du/a-1.aspx) và [2] (b)", false))
        .containsExactly("doan: theo 134/2016/NĐ-CP và [2] (b)");
  }

  @Test
  void beginsAParagraphWhereALineBeginsSomething() {
    assertThat(laidOut("Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n1. Một.\na) Hai;\n- Ba.", false))
        .containsExactly(
            "tieu-de: Chương I\nQUY ĐỊNH CHUNG",
            "tieu-de: Điều 1. Phạm vi",
            "doan: 1. Một.",
            "doan: a) Hai;",
            "muc: - Ba.");
  }

  @Test
  void eachProvisionHasItsAnchorAlsoWhereNoEmptyLineParts() {
    String text = "1. Việc một.\n2. Việc hai \nII. NHIỆM VỤ CỤ THỂ";
    var provisions =
        List.of(provision(text, "2. Việc hai", "muc-1-2"), provision(text, "II. NHIỆM", "muc-2"));

    assertThat(TextLayout.of(text, false, provisions, List.of(), List.of()))
        .extracting(block -> block.anchor().orElse(""))
        .containsExactly("", "muc-1-2", "muc-2");
  }

  @Test
  void anArticleThatWasRunIntoTheSentenceBeforeBeginsAParagraph() {
    String text = "3. Việc ba.Điều 1.6.LQ.5. Xây dựng\n(Điều 5 Luật số 37/2018/QH14)\nNăm.";

    assertThat(
            TextLayout.of(
                text,
                false,
                List.of(provision(text, "Điều 1.6.LQ.5", "dieu-5")),
                List.of(),
                List.of()))
        .extracting(block -> block.anchor().orElse("-") + ": " + block.text())
        .containsExactly("-: 3. Việc ba.", "dieu-5: " + text.substring(text.indexOf("Điều")));
  }

  @Test
  void aHeadingAndItsTitleAreOneBlockWithAnAnchor() {
    String text = "**Chương II**\n\n**THỦ TỤC\nCHUNG**\nMục 1. HỒ SƠ\nĐiều 3. Hồ sơ\n1. Một.";
    var chapter = heading(text, "chapter", "chuong-2", "**Chương II**\n\n**THỦ TỤC\nCHUNG**");
    var section = heading(text, "section", "chuong-2-muc-1", "Mục 1. HỒ SƠ");
    int start = text.indexOf("Điều 3");
    var article = provision("dieu-3", new Span(start, text.length()), List.of(chapter, section));

    assertThat(TextLayout.of(text, true, List.of(article), List.of(), List.of()))
        .extracting(block ->
            block.style().code()
                + " "
                + block.depth()
                + " "
                + block.anchor().orElse("-")
                + ": "
                + block.text())
        .containsExactly(
            "de-muc 1 chuong-2: Chương II  THỦ TỤC\nCHUNG",
            "de-muc 2 chuong-2-muc-1: Mục 1. HỒ SƠ",
            "tieu-de 0 dieu-3: Điều 3. Hồ sơ",
            "doan 0 dieu-3-khoan-1: 1. Một.");
  }

  private static StoredProvision.Heading heading(
      String text, String kind, String anchor, String written) {
    int start = text.indexOf(written);
    return new StoredProvision.Heading(
        kind, anchor, anchor, Optional.empty(), start, start + written.length());
  }

  private static StoredProvision provision(String text, String opening, String anchor) {
    int start = text.indexOf(opening);
    return provision(anchor, new Span(start, start + opening.length()));
  }

  /** A part of a text of which only its place matters. */
  static StoredProvision provision(String anchor, Span span) {
    return provision(anchor, span, List.of());
  }

  private static StoredProvision provision(
      String anchor, Span span, List<StoredProvision.Heading> path) {
    return new StoredProvision(
        anchor,
        "d",
        Optional.empty(),
        1,
        "article",
        anchor,
        anchor,
        Optional.empty(),
        path,
        "",
        span.start(),
        span.end(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        StoredStates.NONE);
  }

  @Test
  void aCitationWithinATitleKeepsItsOwnLink() {
    String text = "theo Luật sửa đổi Luật Đất đai năm 2024.";
    var outer = link(text, "Luật sửa đổi Luật Đất đai năm 2024", "/ngoai");
    var inner = link(text, "Luật Đất đai", "/trong");
    assertThat(linked(text, List.of(outer, inner)))
        .isEqualTo("theo [Luật sửa đổi ](/ngoai)[Luật Đất đai](/trong)[ năm 2024](/ngoai).");
    assertThat(linked(text, List.of(inner, outer))).isEqualTo(linked(text, List.of(outer, inner)));
  }

  @Test
  void losesNothingOfAnyText() {
    long seed = new Random().nextLong();
    System.out.println("TextLayoutTest seed " + seed);
    Random random = new Random(seed);
    String letters = "aă*\n -.1Điều \t\r<&\"”đ\u0301\uD83D\uDE00";
    for (int round = 0; round < 500; round++) {
      String text =
          random
              .ints(random.nextInt(200), 0, letters.length())
              .mapToObj(i -> String.valueOf(letters.charAt(i)))
              .collect(Collectors.joining());
      String shown =
          TextLayout.of(text, false, List.of(), List.of(), List.of()).stream()
              .map(TextBlock::text)
              .collect(Collectors.joining());
      assertThat(shown.replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
      TextLayout.of(text, true, List.of(), List.of(), List.of());
    }
  }

  private static InPlaceLink link(String text, String cited, String href) {
    int start = text.indexOf(cited);
    return new InPlaceLink(new Span(start, start + cited.length()), href, "", "resolved");
  }

  private static String linked(String text, List<InPlaceLink> links) {
    return TextLayout.of(text, false, List.of(), links, List.of()).stream()
        .flatMap(block -> block.stretches().stream())
        .map(s -> s.link().map(l -> "[" + s.text() + "](" + l.href() + ")").orElseGet(s::text))
        .collect(Collectors.joining());
  }

  private static List<String> laidOut(String text, boolean markdown) {
    return TextLayout.of(text, markdown, List.of(), List.of(), List.of()).stream()
        .map(block ->
            block.style().code()
                + ": "
                + block.stretches().stream()
                    .flatMap(s -> s.runs().stream())
                    .map(TextLayoutTest::shown)
                    .collect(Collectors.joining()))
        .toList();
  }

  private static String shown(TextBlock.Run run) {
    return run.bold() ? "{" + run.text() + "}" : run.italic() ? "~" + run.text() + "~" : run.text();
  }
}
