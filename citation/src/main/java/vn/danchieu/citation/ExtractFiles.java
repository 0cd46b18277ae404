package vn.danchieu.citation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Reads what the {@code extract} command is given; nothing in a file is an exception. */
final class ExtractFiles {
  private final Consumer<String> problems;

  /** What is done with the texts of a file. */
  interface Reader {
    void read(Iterator<Extract.Input> inputs, boolean lines);
  }

  ExtractFiles(Consumer<String> problems) {
    this.problems = problems;
  }

  void read(String name, Reader reader) {
    try {
      if (name.endsWith(".jsonl") || name.endsWith(".jsonl.gz")) {
        lines(name, reader);
      } else {
        String text = decoded(name, Files.readAllBytes(Path.of(name)));
        reader.read(Stream.of(new Extract.Input(name, text)).iterator(), false);
      }
    } catch (java.nio.file.NoSuchFileException e) {
      problems.accept(name + ": there is no such file. Check the path.");
    } catch (java.nio.file.InvalidPathException e) {
      problems.accept(name + ": this is no path. Check the path.");
    } catch (IOException | java.io.UncheckedIOException e) {
      problems.accept(
          name + ": cannot be read (" + e.getMessage() + "). Check the file and its permissions.");
    }
  }

  private void lines(String name, Reader reader) throws IOException {
    try (InputStream file = Files.newInputStream(Path.of(name));
        InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(file) : file;
        BufferedReader text =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      int[] number = {0};
      Iterator<Extract.Input> inputs =
          text.lines()
              .peek(line -> number[0]++)
              .filter(line -> !line.isBlank())
              .map(line -> input(name + ":" + number[0], line))
              .iterator();
      reader.read(inputs, true);
    }
  }

  /** A line that is no JSON gives an empty text, so that there is a line out for each line in. */
  private Extract.Input input(String place, String line) {
    Optional<Map<String, String>> fields = JsonLine.fields(line);
    if (fields.isEmpty()) {
      problems.accept(place + ": the line is no JSON object. It counts as an empty text.");
    }
    Map<String, String> known = fields.orElse(Map.of());
    return new Extract.Input(known.getOrDefault("id", ""), known.getOrDefault("text", ""));
  }

  /** UTF-8 or UTF-16; anything else byte by byte, so that offsets are those of the file. */
  private String decoded(String name, byte[] bytes) {
    boolean wide =
        bytes.length > 1
            && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
    Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      problems.accept(
          name
              + ": is not Unicode and perhaps typed in a TCVN3 or VNI font; few citations will be"
              + " found. Convert it to UTF-8.");
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }
}
