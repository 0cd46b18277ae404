package vn.danchieu.indexer.source.guard;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.danchieu.indexer.source.content.FileText;

/** How the two processes speak: a byte says what comes, then strings with their length. */
final class ProcessFrames {
  static final int STEP = 1;
  static final int READ = 2;
  static final int FAILED = 3;
  static final int ROW = 4;

  private static final int MOST = 400 << 20;

  private ProcessFrames() {}

  static void write(DataOutputStream out, String words) throws IOException {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static String string(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > MOST) {
      throw new IOException("A frame of " + length + " bytes");
    }
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  static void write(DataOutputStream out, FileText read) throws IOException {
    write(out, read.text());
    out.writeInt(read.facts().size());
    for (Map.Entry<String, String> fact : read.facts().entrySet()) {
      write(out, fact.getKey());
      write(out, fact.getValue());
    }
    out.writeInt(read.warnings().size());
    for (String warning : read.warnings()) {
      write(out, warning);
    }
  }

  static FileText fileText(DataInputStream in) throws IOException {
    String text = string(in);
    Map<String, String> facts = new LinkedHashMap<>();
    for (int i = in.readInt(); i > 0; i--) {
      facts.put(string(in), string(in));
    }
    List<String> warnings = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      warnings.add(string(in));
    }
    return new FileText(text, Map.copyOf(facts), List.copyOf(warnings));
  }
}
