package vn.danchieu.indexer.source.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import vn.danchieu.citation.VietnameseText;

/** The text of a .rtf; bytes are read by the table of the font they are in. */
public final class Rtf {
  /** What these groups hold is not the text of the document. */
  private static final Set<String> ASIDE =
      Set.of(
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "object",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "fldinst",
          "themedata",
          "colorschememapping",
          "datastore",
          "latentstyles",
          "listtable",
          "listoverridetable",
          "revtbl",
          "rsidtbl",
          "xmlnstbl",
          "generator",
          "pntext",
          "pnseclvl",
          "nonesttables",
          "bkmkstart",
          "bkmkend",
          "annotation",
          "atnid",
          "atnauthor",
          "ftnsep",
          "ftnsepc",
          "private",
          "filetbl",
          "template",
          "sp",
          "upr");

  /** Starred groups may be left out by whoever does not know them; these hold text. */
  private static final Set<String> KNOWN = Set.of("shpinst", "shptxt", "ud", "nesttableprops");

  private static final int DEEPEST = 5000;

  private final byte[] bytes;
  private final RtfFonts fonts = new RtfFonts();
  private final FontRuns runs = new FontRuns();
  private final Deque<State> outer = new ArrayDeque<>();
  private State state = new State();
  private int standardFont;
  private int at;
  private int toSkip;

  /** What a group inherits and may change until it ends. */
  private static final class State {
    int font;
    int replaced = 1;
    boolean capitals;
    boolean hidden;
    boolean aside;
    boolean inFonts;
    boolean starred;

    State copy() {
      State copy = new State();
      copy.font = font;
      copy.replaced = replaced;
      copy.capitals = capitals;
      copy.hidden = hidden;
      copy.aside = aside;
      copy.inFonts = inFonts;
      return copy;
    }
  }

  private Rtf(byte[] bytes) {
    this.bytes = bytes;
  }

  public static String text(Path file) throws IOException {
    return new Rtf(Files.readAllBytes(file)).read();
  }

  private String read() {
    while (at < bytes.length) {
      char next = (char) (bytes[at++] & 0xff);
      switch (next) {
        case '{' -> open();
        case '}' -> close();
        case '\\' -> control();
        case '\r', '\n', 0 -> {
          // Line ends in the file say nothing.
        }
        default -> code(next);
      }
    }
    return VietnameseText.compose(runs.text());
  }

  private void open() {
    if (outer.size() >= DEEPEST) {
      throw FontRuns.TooMuch.depth();
    }
    outer.push(state);
    state = state.copy();
  }

  private void close() {
    if (!outer.isEmpty()) {
      state = outer.pop();
    }
    toSkip = 0;
  }

  private void control() {
    if (at >= bytes.length) {
      return;
    }
    char sign = (char) (bytes[at] & 0xff);
    if (sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z') {
      word();
      return;
    }
    at++;
    switch (sign) {
      case '\'' -> hex();
      case '*' -> state.starred = true;
      case '~' -> add("\u00a0");
      case '_' -> add("-");
      case '\\', '{', '}' -> code(sign);
      case '\r', '\n' -> line('\n');
      default -> {
        // An optional hyphen, index marks.
      }
    }
  }

  private void hex() {
    int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
    int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
    if (high >= 0 && low >= 0) {
      at += 2;
      code(high * 16 + low);
    }
  }

  private void word() {
    int start = at;
    while (at < bytes.length && at - start < 40 && Character.isLetter(bytes[at] & 0x7f)) {
      at++;
    }
    String name = new String(bytes, start, at - start, java.nio.charset.StandardCharsets.US_ASCII);
    int from = at;
    if (at < bytes.length && bytes[at] == '-') {
      at++;
    }
    while (at < bytes.length && at - from < 11 && bytes[at] >= '0' && bytes[at] <= '9') {
      at++;
    }
    String digits = new String(bytes, from, at - from, java.nio.charset.StandardCharsets.US_ASCII);
    Optional<Integer> value = value(digits);
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    apply(name, value);
  }

  private static Optional<Integer> value(String digits) {
    try {
      return digits.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(digits));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private void apply(String name, Optional<Integer> value) {
    boolean unknown = state.starred && !KNOWN.contains(name) && !name.equals("fonttbl");
    state.starred = false;
    if (name.equals("ud")) {
      state.aside = false;
      return;
    }
    if (unknown || ASIDE.contains(name)) {
      state.aside = true;
      return;
    }
    boolean on = value.orElse(1) != 0;
    switch (name) {
      case "ansicpg" -> fonts.page(value.orElse(1252));
      case "deff" -> standardFont = value.orElse(0);
      case "fonttbl" -> state.inFonts = true;
      case "f" -> state.font = value.orElse(0);
      case "fcharset" -> fonts.table(state.font, value.orElse(0));
      case "plain" -> plain();
      case "caps" -> state.capitals = on;
      case "v", "deleted" -> state.hidden = on;
      case "uc" -> state.replaced = Math.clamp(value.orElse(1), 0, 10);
      case "u" -> unicode(value.orElse((int) '?'));
      case "bin" -> at = Math.clamp((long) at + value.orElse(0), at, bytes.length);
      default -> sign(name);
    }
  }

  private void plain() {
    state.font = standardFont;
    state.capitals = false;
    state.hidden = false;
  }

  private void unicode(int code) {
    add(String.valueOf((char) code));
    toSkip = state.replaced;
  }

  private void sign(String name) {
    switch (name) {
      case "par", "row", "nestrow", "sect", "page", "line" -> line('\n');
      case "tab", "cell", "nestcell" -> line('\t');
      case "emdash" -> add("—");
      case "endash" -> add("–");
      case "lquote" -> add("‘");
      case "rquote" -> add("’");
      case "ldblquote" -> add("“");
      case "rdblquote" -> add("”");
      case "bullet" -> add("•");
      default -> {
        // Looks that say nothing.
      }
    }
  }

  private void line(char sign) {
    if (!state.aside && !state.inFonts && !state.hidden) {
      runs.add(sign);
    }
  }

  private void code(int code) {
    if (toSkip > 0) {
      toSkip--;
    } else if (state.aside) {
      return;
    } else if (state.inFonts) {
      fonts.name(state.font, String.valueOf((char) code));
    } else {
      add(fonts.letter(state.font, code));
    }
  }

  private void add(String letters) {
    if (!state.aside && !state.inFonts && !state.hidden) {
      runs.add(letters, fonts.named(state.font), state.capitals);
    }
  }
}
