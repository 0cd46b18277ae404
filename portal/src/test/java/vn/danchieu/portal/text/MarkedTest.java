package vn.danchieu.portal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.danchieu.citation.Span;

class MarkedTest {
  private static final String O = Marked.OPEN;
  private static final String C = Marked.CLOSE;

  @Test
  void readsWhatAHighlighterBracketed() {
    assertThat(shown(Marked.bracketed("công tác " + O + "dân" + C + " vận")))
        .isEqualTo("công tác [dân] vận");
    assertThat(shown(Marked.bracketed("không đóng " + O + "dân"))).isEqualTo("không đóng dân");
    assertThat(shown(Marked.bracketed(""))).isEmpty();
  }

  @Test
  void joinsNeighboursAndDropsLoneSyllablesBesideThem() {
    String text = O + "dân" + C + " " + O + "vận" + C + " trong hành " + O + "chính" + C + ".";
    assertThat(shown(Marked.bracketed(text).settled())).isEqualTo("[dân vận] trong hành chính.");
  }

  @Test
  void keepsLoneSyllablesWhereThereIsNothingBetter() {
    assertThat(shown(Marked.bracketed("hành " + O + "chính" + C + " .").settled()))
        .isEqualTo("hành [chính] .");
  }

  @Test
  void marksASpanAndIgnoresOneOutsideTheText() {
    assertThat(shown(Marked.at("Kế hoạch 5", new Span(9, 10)))).isEqualTo("Kế hoạch [5]");
    assertThat(shown(Marked.at("ngắn", new Span(2, 99)))).isEqualTo("ngắn");
  }

  private static String shown(Marked marked) {
    return marked.pieces().stream()
        .map(p -> p.marked() ? "[" + p.text() + "]" : p.text())
        .collect(Collectors.joining());
  }

  @Test
  void aLongTextIsCutBetweenWordsAroundItsFirstMark() {
    String text = "một hai ba bốn năm sáu bảy tám chín mười ".repeat(20).strip();
    int at = text.indexOf("bảy", 300);
    Marked shown = Marked.at(text, new Span(at, at + 3)).abridged(80);
    assertThat(shown.text()).hasSizeLessThanOrEqualTo(82).startsWith("…").endsWith("…");
    assertThat(shown.text()).matches("…(?:(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) ?)+…");
    assertThat(shown.pieces()).filteredOn(Marked.Piece::marked).hasSize(1);
    assertThat(Marked.plain("ngắn").abridged(80)).isEqualTo(Marked.plain("ngắn"));
  }

  @Test
  void theNumberOfTheNextItemAndALabelShownElsewhereGo() {
    assertThat(Marked.plain("Nhà nước quản lý. 2. ").withoutNextItem().text())
        .isEqualTo("Nhà nước quản lý.");
    assertThat(Marked.plain("Nhà nước quản lý. b) ").withoutNextItem().text())
        .isEqualTo("Nhà nước quản lý.");
    assertThat(Marked.plain("theo điều 5").without("Điều 5").text()).isEqualTo("theo điều 5");
    assertThat(Marked.plain("Điều 17. Bồi thường").without("Điều 17").text())
        .isEqualTo("Bồi thường");
    assertThat(Marked.plain("Điều 17. Bồi thường").without("Điều 1").text())
        .isEqualTo("Điều 17. Bồi thường");
  }
}
