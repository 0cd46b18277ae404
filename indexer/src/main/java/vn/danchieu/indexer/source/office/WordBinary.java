package vn.danchieu.indexer.source.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.danchieu.indexer.source.content.FileText;
import vn.danchieu.indexer.source.content.Unreadable;

/** The text of a .doc, run by run, so that old fonts are read as what they are. */
public final class WordBinary {
  private static final char FIELD = '\u0013';
  private static final char FIELD_RESULT = '\u0014';
  private static final char FIELD_END = '\u0015';

  /**
   * The end of a cell, of a paragraph, of a line, of a page; a tab; a hyphen that does not break.
   */
  private static final String SIGNS = "\u0007\r\u000b\f\t\u001e";

  /** No document is sent to more. */
  private static final int RECIPIENTS = 40;

  private static final String SHOWN = "\t\n\n\n\t-";

  private final StringBuilder text = new StringBuilder();
  private final WordLists lists = new WordLists();

  /** The fields that are open, innermost first: whether still in their instruction. */
  private final Deque<Boolean> instructions = new ArrayDeque<>();

  private int deletions;
  private int recipients;

  /** Whether a recipient has been named. */
  private boolean listed;

  private WordBinary() {}

  /** The text, and a warning where the file is a draft. */
  public static FileText read(Path file) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
      DirectoryNode root = files.getRoot();
      if (root.hasEntry("EncryptedPackage")) {
        throw encrypted();
      }
      if (!root.hasEntry("WordDocument")) {
        throw new Unreadable(
            "không phải văn bản Word mà là loại tệp khác của Office (bảng tính, trình chiếu…). Lưu"
                + " văn bản sang .docx rồi nạp lại.");
      }
      WordBinary word = new WordBinary();
      String text = word.text(root);
      return FileText.of(text).warning(TrackedChanges.warnings(word.deletions, true));
    } catch (EncryptedDocumentException _) {
      throw encrypted();
    }
  }

  private static Unreadable encrypted() {
    return new Unreadable(
        "tệp có mật khẩu nên không đọc được. Mở bằng Word, bỏ mật khẩu, lưu lại rồi nạp lại.");
  }

  private String text(DirectoryNode root) throws IOException {
    try {
      HWPFDocument document = new HWPFDocument(root);
      String text =
          Letterhead.with(of(document.getRange()), of(document.getMainTextboxRange()))
              + of(document.getFootnoteRange())
              + of(document.getEndnoteRange());
      return Letterhead.with(text, HeadersAndFooters.once(of(document.getHeaderStoryRange())));
    } catch (OldWordFileFormatException _) {
      try (HWPFDocumentCore old = new HWPFOldDocument(root)) {
        return of(old.getRange());
      }
    }
  }

  private String of(Range range) {
    text.setLength(0);
    for (int i = 0; i < range.numParagraphs(); i++) {
      paragraph(range.getParagraph(i));
    }
    return text.toString();
  }

  private void paragraph(Paragraph paragraph) {
    if (paragraph.isTableRowEnd()) {
      int last = text.length() - 1;
      if (last >= 0 && text.charAt(last) == '\t') {
        text.setLength(last);
      }
      text.append('\n');
      return;
    }
    FontRuns runs = new FontRuns();
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      run(paragraph.getCharacterRun(i), runs);
    }
    String words = runs.text();
    String number = words.isBlank() ? "" : lists.next(paragraph);
    recipients = recipients(words.strip(), number);
    // A bullet says nothing, but where recipients are listed it parts one from the next.
    text.append(number.equals("- ") && recipients == 0 ? "" : number).append(words);
    if (text.length() > FontRuns.LONGEST) {
      throw FontRuns.TooMuch.text();
    }
  }

  /** How many may still come: the list ends with the first paragraph after it that is no item. */
  private int recipients(String words, String number) {
    if (words.startsWith("Nơi nhận")) {
      listed = false;
      return RECIPIENTS;
    }
    boolean item = number.equals("- ") || words.startsWith("-") || words.startsWith("+");
    boolean over = listed && !item && !words.isEmpty();
    listed |= item;
    return over ? 0 : Math.max(0, recipients - 1);
  }

  private void run(CharacterRun run, FontRuns runs) {
    if (run.isVanished()) {
      return;
    }
    deletions += run.isMarkedDeleted() ? 1 : 0;
    String font = run.getFontName() == null ? "" : run.getFontName();
    StringBuilder letters = new StringBuilder();
    String stored = run.text();
    for (int i = 0; i < stored.length(); i++) {
      char sign = stored.charAt(i);
      if (isField(sign)) {
        continue;
      }
      if (instructions.contains(true)) {
        continue;
      }
      if (SIGNS.indexOf(sign) >= 0) {
        runs.add(letters, font, run.isCapitalized());
        letters.setLength(0);
        runs.add(SHOWN.charAt(SIGNS.indexOf(sign)));
      } else if (sign >= ' ') {
        letters.append(sign);
      }
    }
    runs.add(letters, font, run.isCapitalized());
  }

  /** Between its begin and its result a field holds an instruction, no text. */
  private boolean isField(char sign) {
    switch (sign) {
      case FIELD -> instructions.push(true);
      case FIELD_RESULT -> {
        if (!instructions.isEmpty()) {
          instructions.pop();
          instructions.push(false);
        }
      }
      case FIELD_END -> {
        if (!instructions.isEmpty()) {
          instructions.pop();
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }
}
