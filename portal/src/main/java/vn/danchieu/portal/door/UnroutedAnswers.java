package vn.danchieu.portal.door;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/**
 * Answers requests that never reach the portal's pages, such as malformed HTTP, with a plain page
 * in both languages.
 */
public final class UnroutedAnswers extends ErrorReportValve {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="vi"><head><meta charset="utf-8"><title>%1$d</title></head>
      <body><p>%2$s</p><p lang="en">%3$s</p></body></html>
      """;

  @Override
  protected void report(Request request, Response response, Throwable failed) {
    int status = response.getStatus();
    if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    try {
      response.setContentType("text/html");
      response.setCharacterEncoding(StandardCharsets.UTF_8.name());
      String page = PAGE.formatted(status, words(status, "vi"), words(status, "en"));
      response.getReporter().write(page);
      response.finishResponse();
    } catch (IOException | IllegalStateException e) {
      // The client is gone.
    }
  }

  private static String words(int status, String language) {
    String key = status < 500 ? "refused.unread" : "refused.failed";
    return ResourceBundle.getBundle("messages", Locale.of(language)).getString(key);
  }
}
