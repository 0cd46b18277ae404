package vn.danchieu.indexer.source.page;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import vn.danchieu.indexer.source.content.Unreadable;

/** Reads pictures of pages, where the program of that name is installed with Vietnamese. */
final class Tesseract {
  /** What to do where it is not there. */
  static final String MISSING =
      "Cài Tesseract có tiếng Việt (gói tesseract-ocr và tesseract-ocr-vie) rồi nạp lại.";

  private static final int PAGE_SECONDS = 120;
  private static final int ASK_SECONDS = 20;

  /** Less sure than this it is a stamp, a pen, a speck. */
  private static final double SURE = 20;

  private static final Optional<Tesseract> INSTALLED = find();

  private Tesseract() {}

  static Optional<Tesseract> installed() {
    return INSTALLED;
  }

  private static Optional<Tesseract> find() {
    Path out = null;
    try {
      out = Files.createTempFile("danchieu-ocr", ".txt");
      boolean fine = run(out, ASK_SECONDS, "tesseract", "--list-langs");
      return fine && Files.readString(out).lines().anyMatch("vie"::equals)
          ? Optional.of(new Tesseract())
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } finally {
      delete(out);
    }
  }

  private static boolean run(Path out, int seconds, String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    // Pages are read side by side: more threads for one would only wait for each other.
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.redirectOutput(out.toFile());
    builder.redirectInput(ProcessBuilder.Redirect.from(new File(nothing())));
    Process process = builder.start();
    try {
      if (process.waitFor(seconds, TimeUnit.SECONDS)) {
        return process.exitValue() == 0;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
    return false;
  }

  private static String nothing() {
    return File.separatorChar == '/' ? "/dev/null" : "NUL";
  }

  List<Word> words(BufferedImage picture) throws IOException {
    Path in = Files.createTempFile("danchieu-page", ".png");
    Path out = Files.createTempFile("danchieu-page", ".tsv");
    try {
      ImageIO.write(picture, "png", in.toFile());
      if (!run(
          out,
          PAGE_SECONDS,
          "tesseract",
          in.toString(),
          "stdout",
          "-l",
          "vie",
          "--psm",
          "3",
          "tsv")) {
        throw new Unreadable(
            "Tesseract không đọc được trang này. Quét lại ở độ phân giải 300 dpi rồi nạp lại.");
      }
      return words(Files.readString(out, StandardCharsets.UTF_8));
    } finally {
      delete(in);
      delete(out);
    }
  }

  private static List<Word> words(String table) {
    List<Word> words = new ArrayList<>();
    for (String row : table.split("\n")) {
      String[] cells = row.split("\t", -1);
      if (cells.length >= 12 && cells[0].equals("5") && !cells[11].isBlank()) {
        double left = Double.parseDouble(cells[6]);
        double top = Double.parseDouble(cells[7]);
        if (Double.parseDouble(cells[10]) >= SURE) {
          words.add(
              new Word(
                  cells[11].strip(),
                  left,
                  top,
                  left + Double.parseDouble(cells[8]),
                  top + Double.parseDouble(cells[9])));
        }
      }
    }
    return words;
  }

  private static void delete(@org.jspecify.annotations.Nullable Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // The system clears its folder of temporary files.
    }
  }
}
