package vn.danchieu.index;

/**
 * The names of the fields that queries use. A test checks each one against the mapping, and each
 * mapped field against the stored records.
 */
public final class Fields {
  private Fields() {}

  // documents, provisions and links
  public static final String ID = "id";
  public static final String NUMBER = "number";
  public static final String NUMBER_FOLDED = "numberFolded";
  public static final String TYPE = "type";
  public static final String LINE = "line";
  public static final String ISSUER = "issuer";
  public static final String ISSUER_ID = "issuerId";
  public static final String ISSUED = "issued";
  public static final String YEAR = "year";
  public static final String TITLE = "title";
  public static final String SUBJECTS = "subjects";
  public static final String TEXT = "text";

  // documents
  public static final String SLUG = "slug";
  public static final String IDENTITY = "identity";
  public static final String KEYS = "keys";
  public static final String SEQUENCE = "sequence";
  public static final String SYMBOL_PARTS = "symbolParts";
  public static final String HELD = "held";
  public static final String SUMMARY = "summary";
  public static final String IMPORT_IDS = "importIds";
  public static final String CONTENT_HASH = "contentHash";

  // provisions
  public static final String DOCUMENT_ID = "documentId";
  public static final String DOCUMENT_TITLE = "documentTitle";
  public static final String KIND = "kind";
  public static final String ANCHOR = "anchor";
  public static final String LABEL = "label";
  public static final String POSITION = "position";

  /** Followed by the code of a state: the days on which it holds for the document. */
  public static final String DOCUMENT_STATES = "states";

  // links
  public static final String HOST_ID = "hostId";
  public static final String PROVISION_ID = "provisionId";
  public static final String HOST_DATE = "hostDate";
  public static final String START = "start";
  public static final String RELATION = "relation";
  public static final String NESTED = "nested";

  /** Whether only a part of the target is concerned. */
  public static final String PART = "part";

  public static final String TARGET_KEYS = "target.keys";
  public static final String TARGET_IDENTITY = "target.identity";
  public static final String TARGET_KIND = "target.kind";
  public static final String SOURCE_KEYS = "source.keys";
  public static final String SOURCE_IDENTITY = "source.identity";

  public static final String TARGET_STATE = "leads.target.state";
  public static final String TARGET_WORKS = "leads.target.works";
  public static final String SOURCE_STATE = "leads.source.state";
  public static final String SOURCE_WORKS = "leads.source.works";

  // works
  public static final String HOLDING = "holding";

  /** Every folded syllable of the text once: what a question asks for may lie far apart in it. */
  public static final String WORDS = "words";

  /** Every two folded syllables that stand side by side in the text, once. */
  public static final String PAIRS = "pairs";

  /** How many provisions are stored of it, numbered from 0. */
  public static final String PROVISION_COUNT = "provisionCount";

  /** The first words of the title, see {@link Opening}. */
  public static final String OPENING = "opening";

  /** A document was written: where links lead may be other than before. */
  public static final String PENDING_DOCUMENT = "pending.document";

  /** Links lead there, or no longer do: what follows from them is to be derived anew. */
  public static final String PENDING_LINKS = "pending.links";

  public static final String CITED_BY = "derived.citedBy";
  public static final String CITES = "derived.cites";
  public static final String CITES_BY_NAME = "derived.citesByName";

  /** Followed by the code of a state: the days on which it holds. */
  public static final String STATES = "derived.states";

  // versions
  public static final String FROM = "from";
  public static final String UNTIL = "until";

  /** Of versions that an act has them read so. */
  public static final String SINCE = "since";

  /** How many versions an act has; of its course alone. */
  public static final String PARTS = "parts";

  // how a text is analysed, appended to its name
  public static final String BIGRAMS = ".bi";
  public static final String FOLDED = ".fold";
  public static final String FOLDED_BIGRAMS = ".fold_bi";

  /** Finds a title by the beginnings of its words, while they are typed. */
  public static final String TYPING = ".typing";

  /** When a document was last written; tells that something changed. */
  public static final String LOADED_AT = "loadedAt";
}
