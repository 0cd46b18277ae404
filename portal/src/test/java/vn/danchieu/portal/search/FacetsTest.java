package vn.danchieu.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.danchieu.portal.search.Facets.Count;

class FacetsTest {
  private static Count count(String value, long count) {
    return new Count(value, Optional.empty(), count);
  }

  @Test
  void whatTheRegisterDidNotCountIsAddedAndTheMostFrequentComeFirst() {
    Facets counted =
        new Facets(
            Map.of(
                Facet.TYPE, List.of(count("Luật", 2), count("Nghị định", 1)),
                Facet.YEAR, List.of(count("2024", 1), count("2020", 5))));
    Facets all =
        counted.with(
            Map.of(
                Facet.TYPE, List.of(count("Nghị định", 1), count("Nghị định", 1)),
                Facet.YEAR, List.of(count("2022", 1))));

    assertThat(all.of(Facet.TYPE)).containsExactly(count("Nghị định", 3), count("Luật", 2));
    assertThat(all.of(Facet.YEAR))
        .containsExactly(count("2024", 1), count("2022", 1), count("2020", 5));
    assertThat(all.of(Facet.LINE)).isEmpty();
  }
}
