package vn.danchieu.portal.benchmark;

import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.index.Fields;

/**
 * What a search is compared with: one plain {@code _search} of provisions that does the same work,
 * and one that only finds.
 */
final class ReferenceSearch {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String BEST = "best";
  private static final int DOCUMENTS = 10;
  private static final int SHOWN = 2;
  private static final double TITLE = 0.5;
  private static final double PAIRS = 2;

  private ReferenceSearch() {}

  /**
   * Syllables and pairs of them in title and text, ten documents with two provisions each, what was
   * asked marked in them, and three facets.
   */
  static String whole(String question) {
    ObjectNode body = bare(question).put("_source", false);
    ObjectNode inner =
        body.putObject("collapse").put("field", Fields.DOCUMENT_ID).putObject("inner_hits");
    inner.put("name", BEST).put("size", SHOWN);
    inner
        .putObject("highlight")
        .put("type", "unified")
        .putObject("fields")
        .putObject(Fields.TEXT)
        .put("number_of_fragments", 1);
    ObjectNode counted = body.putObject("aggs");
    for (String field : new String[] {Fields.TYPE, Fields.ISSUER_ID, Fields.YEAR}) {
      counted.putObject(field).putObject("terms").put("field", field);
    }
    return body.toString();
  }

  /** The same words alone, ten provisions. */
  static String found(String question) {
    return bare(question).toString();
  }

  private static ObjectNode bare(String question) {
    ObjectNode body = JSON.createObjectNode().put("size", DOCUMENTS);
    ArrayNode ways = body.putObject("query").putObject("bool").putArray("should");
    match(ways, Fields.TEXT, 1, question);
    match(ways, Fields.TEXT + Fields.BIGRAMS, PAIRS, question);
    match(ways, Fields.TITLE, TITLE, question);
    match(ways, Fields.TITLE + Fields.BIGRAMS, TITLE * PAIRS, question);
    return body;
  }

  private static void match(ArrayNode ways, String field, double weight, String question) {
    ways.addObject()
        .putObject("match")
        .putObject(field)
        .put("query", question.toLowerCase(Locale.ROOT))
        .put("boost", weight);
  }
}
