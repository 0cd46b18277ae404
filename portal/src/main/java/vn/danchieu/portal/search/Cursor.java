package vn.danchieu.portal.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.opensearch.client.opensearch._types.FieldValue;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * The position in a list of results after which the next page begins, at any depth. Opaque to
 * clients; anything that is not a cursor is ignored.
 *
 * @param position how many results come before
 * @param values by which OpenSearch goes on; none among the best, whose order is the portal's own
 */
public record Cursor(PageRequest.Order order, int position, List<FieldValue> values) {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int LONGEST = 400;
  private static final int HEAD = 2;

  public Cursor {
    values = List.copyOf(values);
  }

  public String written() {
    ArrayNode all = JSON.createArrayNode().add(order.name()).add(position);
    for (FieldValue value : values) {
      switch (value._kind()) {
        case Long -> all.add(value.longValue());
        case Double -> all.add(value.doubleValue());
        default -> all.add(value._toJsonString());
      }
    }
    byte[] bytes = JSON.writeValueAsString(all).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  public static Optional<Cursor> read(String written) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(written.strip());
      return of(JSON.readTree(new String(bytes, StandardCharsets.UTF_8)));
    } catch (IllegalArgumentException | JacksonException _) {
      return Optional.empty();
    }
  }

  private static Optional<Cursor> of(JsonNode all) {
    Optional<PageRequest.Order> order =
        PageRequest.Order.of(all.path(0).asString("").toLowerCase(Locale.ROOT));
    if (order.isEmpty() || !all.path(1).isInt() || all.path(1).asInt() < 1) {
      return Optional.empty();
    }
    List<FieldValue> values = new ArrayList<>();
    for (int i = HEAD; i < all.size(); i++) {
      boolean last = i == all.size() - 1;
      JsonNode value = all.get(i);
      if (last && value.isString()) {
        values.add(FieldValue.of(value.asString()));
      } else if (!last && value.isIntegralNumber() && value.canConvertToLong()) {
        values.add(FieldValue.of(value.asLong()));
      } else if (!last && value.isNumber()) {
        values.add(FieldValue.of(value.asDouble()));
      } else {
        return Optional.empty();
      }
    }
    boolean ranked = order.get() == PageRequest.Order.RELEVANCE && values.isEmpty();
    return ranked || values.size() == order.get().length()
        ? Optional.of(new Cursor(order.get(), all.path(1).asInt(), values))
        : Optional.empty();
  }
}
