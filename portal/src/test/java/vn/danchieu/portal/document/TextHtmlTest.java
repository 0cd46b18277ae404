package vn.danchieu.portal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextHtmlTest {
  private static final int PARAGRAPHS = 2_000;

  @Test
  void aLongTextIsWrittenInPiecesThatTogetherAreAllOfItHoweverOftenTheyAreRead() {
    List<TextBlock> blocks =
        new ArrayList<>(List.of(block(TextBlock.Style.ISSUER, "CHÍNH PHỦ", false)));
    StringBuilder expected =
        new StringBuilder(
            "<div class=\"dau-van-ban\">\n"
                + "<div class=\"khoi-chu khoi-co-quan\"><p>CHÍNH PHỦ</p></div>\n"
                + "</div>\n");
    for (int i = 1; i <= PARAGRAPHS; i++) {
      blocks.add(block(TextBlock.Style.PARAGRAPH, "lần " + i, true));
      expected
          .append("<div class=\"khoi-chu khoi-doan\"><p><mark id=\"k")
          .append(i)
          .append("\">lần ")
          .append(i)
          .append("</mark></p></div>\n");
    }

    TextHtml.Written written =
        TextHtml.of(blocks, label -> label, address -> address, TextHtml.Under.NOTHING);

    assertThat(written.marks()).isEqualTo(PARAGRAPHS);
    assertThat(written.pieces())
        .hasSizeGreaterThan(3)
        .allSatisfy(piece -> assertThat(piece.length()).isLessThan(33_000));
    assertThat(String.join("", written.pieces())).isEqualTo(expected.toString());
    assertThat(String.join("", written.pieces())).isEqualTo(expected.toString());
  }

  @Test
  void aHeadWithoutATextIsClosed() {
    List<TextBlock> blocks = List.of(block(TextBlock.Style.ISSUER, "CHÍNH PHỦ", false));

    assertThat(TextHtml.of(blocks, label -> label, a -> a, TextHtml.Under.NOTHING).pieces())
        .containsExactly(
            "<div class=\"dau-van-ban\">\n"
                + "<div class=\"khoi-chu khoi-co-quan\"><p>CHÍNH PHỦ</p></div>\n"
                + "</div>\n");
  }

  private static TextBlock block(TextBlock.Style style, String text, boolean marked) {
    TextBlock.Run run = new TextBlock.Run(text, false, false, marked);
    return new TextBlock(
        style,
        0,
        Optional.empty(),
        Optional.empty(),
        List.of(new TextBlock.Stretch(Optional.empty(), List.of(run))));
  }
}
