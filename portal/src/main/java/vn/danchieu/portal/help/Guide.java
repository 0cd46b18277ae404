package vn.danchieu.portal.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** {@code docs/huong-dan.md}, written once, as HTML. */
@Component
class Guide {
  private static final String FILE = "huong-dan/huong-dan.md";
  private final String html;

  Guide() {
    var extensions = List.of(HeadingAnchorExtension.create());
    var document = Parser.builder().extensions(extensions).build().parse(read());
    document.accept(new Moved());
    this.html =
        HtmlRenderer.builder().extensions(extensions).escapeHtml(true).build().render(document);
  }

  String html() {
    return html;
  }

  /** Pictures and pages lie elsewhere in the portal than in the repository. */
  private static final class Moved extends AbstractVisitor {
    @Override
    public void visit(Image image) {
      image.setDestination("/huong-dan/" + image.getDestination());
    }

    @Override
    public void visit(Link link) {
      if (link.getDestination().startsWith("http://localhost:8080/")) {
        link.setDestination(link.getDestination().substring("http://localhost:8080".length()));
      }
      visitChildren(link);
    }
  }

  private static String read() {
    try (var in = new ClassPathResource(FILE).getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }
}
