package vn.danchieu.portal.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.danchieu.portal.api.SearchJson.FacetJson;
import vn.danchieu.portal.search.Facet;
import vn.danchieu.portal.search.Facets;

/** Writes what was counted. */
final class FacetWriter {
  private FacetWriter() {}

  static Map<String, List<FacetJson>> of(Facets facets, ValidityJson.Writer words) {
    Map<String, List<FacetJson>> written = new LinkedHashMap<>();
    facets
        .counts()
        .forEach((facet, counts) ->
            written.put(
                facet.inApi(), counts.stream().map(count -> json(facet, count, words)).toList()));
    return written;
  }

  private static FacetJson json(Facet facet, Facets.Count count, ValidityJson.Writer words) {
    String label =
        switch (facet) {
          case STATE -> words.word("state." + count.value());
          case LINE -> words.word("line." + count.value());
          case TYPE, ISSUER, YEAR, SUBJECT -> count.label().orElse(count.value());
        };
    return new FacetJson(count.value(), label, count.count());
  }
}
