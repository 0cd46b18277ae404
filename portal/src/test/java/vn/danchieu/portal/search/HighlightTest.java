package vn.danchieu.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danchieu.portal.Site;

/** What is marked in the rows of a search. */
@NumbersPortal
class HighlightTest {
  @Autowired Site site;

  /** The title ends with "khoa học", the text begins with "Công nghệ". */
  @Test
  void aHighlightIsAccentedAndNeverRunsFromOneFieldIntoTheNext() {
    var page = site.search("nghien cuu khoa hoc cong nghe zwgh").page();
    var first = page.expectFirst("ol.ket-qua > li");
    assertThat(first.select(".the-trich-yeu mark").eachText())
        .containsExactly("nghiên cứu khoa học");
    assertThat(first.select(".doan-trich mark").eachText()).containsExactly("Công nghệ zwgh");
    assertThat(first.text()).doesNotContain("học Công nghệ");

    String across = "\"khoa học công nghệ\" zwgh";
    assertThat(site.search(across).page().select("ol.ket-qua > li")).isEmpty();
    String within = "\"công nghệ\" \"nghiên cứu khoa học\" zwgh";
    assertThat(site.search(within).page().select("ol.ket-qua > li")).hasSize(1);
  }
}
