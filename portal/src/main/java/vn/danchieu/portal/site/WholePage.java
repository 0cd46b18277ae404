package vn.danchieu.portal.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.springframework.util.FastByteArrayOutputStream;
import org.thymeleaf.spring6.view.ThymeleafView;

/**
 * Renders a page completely before sending, so that an error leaves no half page. Kept as bytes,
 * which take half the memory of characters and are not copied while growing.
 */
final class WholePage extends ThymeleafView {
  private static final int FIRST = 32 << 10;

  @Override
  protected void renderFragment(
      Set<String> selectors,
      Map<String, ?> model,
      HttpServletRequest request,
      HttpServletResponse response)
      throws Exception {
    Kept kept = new Kept(response);
    super.renderFragment(selectors, model, request, kept);
    kept.send();
  }

  private static final class Kept extends HttpServletResponseWrapper {
    private final FastByteArrayOutputStream bytes = new FastByteArrayOutputStream(FIRST);
    private final PrintWriter writer =
        new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));

    Kept(HttpServletResponse response) {
      super(response);
    }

    @Override
    public PrintWriter getWriter() {
      return writer;
    }

    void send() throws IOException {
      writer.flush();
      bytes.writeTo(getResponse().getOutputStream());
    }
  }
}
