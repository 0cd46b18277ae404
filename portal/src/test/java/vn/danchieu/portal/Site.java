package vn.danchieu.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running portal as a visitor sees it. */
@TestComponent
public class Site {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private final WebServerApplicationContext context;

  public Site(WebServerApplicationContext context) {
    this.context = context;
  }

  public String address() {
    var server = java.util.Objects.requireNonNull(context.getWebServer());
    return "http://localhost:" + server.getPort();
  }

  /** What operators see: health and metrics, on a port of their own. */
  public Answer management(String path) {
    String port = context.getEnvironment().getRequiredProperty("local.management.port");
    return get(URI.create("http://localhost:" + port + path));
  }

  public Answer get(String path, String... headers) {
    return get(URI.create(address() + path), headers);
  }

  /** What a form sends. */
  public Answer post(String path, String form) {
    return sent(
        HttpRequest.newBuilder(URI.create(address() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  static Answer get(URI address, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return sent(request);
  }

  private static Answer sent(HttpRequest.Builder request) {
    try {
      var response =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new Answer(response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public Answer search(String query) {
    return get("/tim-kiem?q=" + encoded(query));
  }

  /** The page one ends at, redirects followed. */
  public Answer follow(String path) {
    Answer answer = get(path);
    while (answer.status() / 100 == 3) {
      answer = get(URI.create(address()).resolve(answer.header("Location")));
    }
    return answer;
  }

  public JsonNode api(String path) {
    Answer answer = get("/api/v1" + path);
    if (answer.status() != 200) {
      throw new AssertionError(answer.status() + " " + answer.body());
    }
    return answer.json();
  }

  public static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** What came back. */
  public record Answer(HttpResponse<String> response) {
    public int status() {
      return response.statusCode();
    }

    public String body() {
      return response.body();
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    public Document page() {
      return Jsoup.parse(body(), response.uri().toString());
    }

    public JsonNode json() {
      return JSON.readTree(body());
    }
  }
}
