package vn.danchieu.indexer.cluster;

import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.opensearch.client.json.JsonpMapper;
import org.opensearch.client.json.jackson3.JacksonJsonpGenerator;
import org.opensearch.client.util.BinaryData;

/**
 * A body that is JSON already. The client's own kind is read again and written again, token by
 * token, when a request is put together; as a line of its own this one is copied.
 */
public final class WrittenJson implements BinaryData {
  private final byte[] bytes;

  public WrittenJson(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public void serialize(JsonGenerator generator, JsonpMapper mapper) {
    if (generator instanceof JacksonJsonpGenerator own
        && own.jacksonGenerator().streamWriteContext().inRoot()
        && own.jacksonGenerator().streamWriteOutputTarget() instanceof OutputStream out) {
      own.jacksonGenerator().flush();
      try {
        writeTo(out);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    } else {
      BinaryData.of(bytes, contentType()).serialize(generator, mapper);
    }
  }

  @Override
  public String contentType() {
    return "application/json";
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    out.write(bytes);
  }

  @Override
  public ByteBuffer asByteBuffer() {
    return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
  }

  @Override
  public InputStream asInputStream() {
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public boolean isRepeatable() {
    return true;
  }

  @Override
  public long size() {
    return bytes.length;
  }
}
