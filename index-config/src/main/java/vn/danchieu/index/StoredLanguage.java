package vn.danchieu.index;

import java.util.Base64;
import vn.danchieu.index.language.LanguageModel;

/**
 * The language of the corpus as it is stored: one record, replaced whole.
 *
 * @param provisions from how many provisions it was drawn
 * @param data the model's bytes in Base64
 */
public record StoredLanguage(long provisions, String data) {
  /** The id of the one record. */
  public static final String ID = "current";

  /** How the index is made; nothing in it is searched. */
  public static final String DEFINITION =
      """
      {
        "settings": {"number_of_shards": 1, "auto_expand_replicas": "0-1"},
        "mappings": {
          "dynamic": "strict",
          "properties": {
            "provisions": {"type": "long"},
            "data": {"type": "keyword", "index": false, "doc_values": false}
          }
        }
      }
      """;

  public static StoredLanguage of(LanguageModel model, long provisions) {
    return new StoredLanguage(provisions, Base64.getEncoder().encodeToString(model.bytes()));
  }

  /**
   * @throws IllegalArgumentException where another version wrote it
   */
  public LanguageModel model() {
    return LanguageModel.of(Base64.getDecoder().decode(data));
  }
}
