package vn.danchieu.citation.vocabulary;

import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.text.WordIds;

/** All tables together, read once. */
public final class Vocabulary {
  private static final Vocabulary SHIPPED = new Vocabulary();

  /** A word that may begin a kind of document. */
  public static final int TYPE = 1;

  /** A word for a part of a document. */
  public static final int PART = 2;

  /** The word "số". */
  public static final int NUMBER_SIGN = 4;

  /** A word that begins the sign of a standard or of a judgment. */
  public static final int SIGN = 8;

  private final WordIds wordIds = new WordIds();
  private final Words words = new Words(wordIds);
  private final Codes codes = new Codes();
  private final DocumentTypes types = new DocumentTypes(wordIds);
  private final LawTitles laws = new LawTitles(wordIds);
  private final Places places = new Places(wordIds);
  private final Issuers issuers = new Issuers(wordIds, places);
  private final RelationPhrases relations = new RelationPhrases(wordIds);
  private final Tenures tenures = new Tenures();
  private final TypedWords typedWords = new TypedWords();
  private final byte[] roles;

  private Vocabulary() {
    int[] parts = {
      words.dieu,
      words.khoan,
      words.diem,
      words.muc,
      words.chuong,
      words.phan,
      words.phu,
      words.tiet,
      words.tieu
    };
    roles = new byte[1 << 14];
    types.firstWords().forEach(id -> roles[id] |= TYPE);
    for (String lawAbbreviation :
        new String[] {"blhs", "blds", "bltths", "blttds", "blld", "ltthc"}) {
      roles[wordIds.add(lawAbbreviation)] |= TYPE;
    }
    for (int part : parts) {
      roles[part] |= PART;
    }
    roles[words.so] |= NUMBER_SIGN;
    roles[wordIds.add("qcvn")] |= SIGN;
    roles[wordIds.add("tcvn")] |= SIGN;
    for (String series : new String[] {"qcxdvn", "tcxdvn", "tcxd", "qcdp", "tcn", "tccs", "iso"}) {
      roles[wordIds.add(series)] |= SIGN;
    }
  }

  public static Vocabulary shipped() {
    return SHIPPED;
  }

  public Tokens tokens(String text) {
    return Tokens.of(text, wordIds);
  }

  /** What a word may begin. */
  public int role(int wordId) {
    return roles[wordId];
  }

  /** The id of a folded word; 0 where the vocabulary has no use for it. */
  public String word(int id) {
    return wordIds.word(id);
  }

  public Words words() {
    return words;
  }

  public Codes codes() {
    return codes;
  }

  public DocumentTypes types() {
    return types;
  }

  public LawTitles laws() {
    return laws;
  }

  public Places places() {
    return places;
  }

  public Issuers issuers() {
    return issuers;
  }

  public Tenures tenures() {
    return tenures;
  }

  public TypedWords typedWords() {
    return typedWords;
  }

  public RelationPhrases relations() {
    return relations;
  }
}
