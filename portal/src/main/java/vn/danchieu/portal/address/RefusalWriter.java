package vn.danchieu.portal.address;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.springframework.context.MessageSource;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;
import vn.danchieu.portal.site.SecurityHeaders;

/**
 * Answers in words where no page can: what happened and what to do. Nothing of the request is said
 * back, and nothing is fetched for it, because the host it names may not be ours.
 */
final class RefusalWriter {
  private static final Locale VIETNAMESE = Locale.of("vi", "VN");

  private final MessageSource messages;
  private final JsonMapper json;

  RefusalWriter(MessageSource messages, JsonMapper json) {
    this.messages = messages;
    this.json = json;
  }

  void write(Refusal refusal, int status, Request request, Response response) throws IOException {
    String path = path(request);
    Locale language = language(path, request);
    String title = messages.getMessage(refusal.key() + ".title", null, language);
    String text = messages.getMessage(refusal.key(), null, language);
    boolean program = path.startsWith("/api/") || path.startsWith("/v3/");
    response.setSuspended(false);
    response.setStatus(status);
    SecurityHeaders.set(response);
    response.setHeader("Cache-Control", "no-store");
    if (refusal == Refusal.METHOD) {
      response.setHeader("Allow", Refusal.METHODS);
    }
    response.setContentType(program ? "application/problem+json" : "text/html");
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    Writer out = response.getReporter();
    if (out != null) {
      out.write(program ? problem(status, title, text) : page(language, title, text));
      response.finishResponse();
    }
  }

  private String problem(int status, String title, String text) {
    return json.writeValueAsString(Map.of("status", status, "title", title, "detail", text));
  }

  private static String page(Locale language, String title, String text) {
    return """
    <!DOCTYPE html>
    <html lang="%s"><head><meta charset="utf-8"><title>%s – Dẫn Chiếu</title></head>
    <body><main><h1>%2$s</h1><p>%s</p></main></body></html>
    """
        .formatted(
            language.getLanguage(),
            HtmlUtils.htmlEscape(title, "UTF-8"),
            HtmlUtils.htmlEscape(text, "UTF-8"));
  }

  /** Empty where the request was too broken to have one. */
  private static String path(Request request) {
    String path = request.getRequestURI();
    return path == null ? "" : path;
  }

  private static Locale language(String path, Request request) {
    boolean english =
        path.startsWith("/en/")
            || (path.startsWith("/api/") && "en".equals(request.getLocale().getLanguage()))
                && request.getHeader("Accept-Language") != null;
    return english ? Locale.ENGLISH : VIETNAMESE;
  }
}
