package vn.danchieu.portal.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files that are large inside. */
final class Bombs {
  private static final String BODY = "word/document.xml";
  private static final String BEGIN =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
          + "<w:body>";
  private static final String END = "</w:body></w:document>";
  private static final int MEGABYTE = 1 << 20;

  private Bombs() {}

  /** A Word file of one paragraph. */
  static byte[] word(String paragraph) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file, UTF_8)) {
      zip.setLevel(Deflater.BEST_COMPRESSION);
      zip.putNextEntry(new ZipEntry(BODY));
      zip.write(
          (BEGIN + "<w:p><w:r><w:t>" + paragraph + "</w:t></w:r></w:p>" + END).getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  /**
   * A Word file that unfolds to so many megabytes of one piece: a megabyte of it is packed, and
   * repeated as it lies there.
   */
  static byte[] unfolding(String content, int megabytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    packed.writeBytes(piece(deflater, BEGIN.getBytes(UTF_8), Deflater.FULL_FLUSH));
    byte[] whole = content.repeat(MEGABYTE / content.length()).getBytes(UTF_8);
    byte[] repeated = piece(deflater, whole, Deflater.FULL_FLUSH);
    for (int i = 0; i < megabytes; i++) {
      packed.writeBytes(repeated);
    }
    deflater.finish();
    packed.writeBytes(piece(deflater, END.getBytes(UTF_8), Deflater.NO_FLUSH));
    deflater.end();
    return entry(packed.toByteArray());
  }

  private static byte[] piece(Deflater deflater, byte[] bytes, int flush) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] room = new byte[1 << 16];
    deflater.setInput(bytes);
    int count;
    do {
      count = deflater.deflate(room, 0, room.length, flush);
      out.write(room, 0, count);
    } while (count == room.length);
    return out.toByteArray();
  }

  /** One entry, whose sizes and sum are not the true ones: no reader of streams looks at them. */
  private static byte[] entry(byte[] packed) {
    byte[] name = BODY.getBytes(UTF_8);
    int sum = (int) new CRC32().getValue();
    ByteBuffer zip =
        ByteBuffer.allocate(packed.length + 2 * name.length + 30 + 46 + 22)
            .order(ByteOrder.LITTLE_ENDIAN);
    zip.putInt(0x04034b50).putShort((short) 20).putShort((short) 0).putShort((short) 8);
    zip.putInt(0x21).putInt(sum).putInt(packed.length).putInt(packed.length);
    zip.putShort((short) name.length).putShort((short) 0).put(name).put(packed);
    int directory = zip.position();
    zip.putInt(0x02014b50).putShort((short) 20).putShort((short) 20).putShort((short) 0);
    zip.putShort((short) 8).putInt(0x21).putInt(sum).putInt(packed.length).putInt(packed.length);
    zip.putShort((short) name.length).putShort((short) 0).putShort((short) 0).putShort((short) 0);
    zip.putShort((short) 0).putInt(0).putInt(0).put(name);
    int length = zip.position() - directory;
    zip.putInt(0x06054b50).putShort((short) 0).putShort((short) 0).putShort((short) 1);
    zip.putShort((short) 1).putInt(length).putInt(directory).putShort((short) 0);
    return zip.array();
  }

  /** What the form of a draft sends with a file. */
  static byte[] form(byte[] file) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    String head =
        "--xyz\r\nContent-Disposition: form-data; name=\"tep\"; filename=\"du-thao.docx\"\r\n"
            + "Content-Type: application/octet-stream\r\n\r\n";
    body.writeBytes(head.getBytes(UTF_8));
    body.writeBytes(file);
    body.writeBytes("\r\n--xyz--\r\n".getBytes(UTF_8));
    return body.toByteArray();
  }
}
