package vn.danchieu.portal.audience;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import vn.danchieu.index.Indices;
import vn.danchieu.index.local.TestOpenSearch;
import vn.danchieu.portal.PortalApplication;

/** A portal of its own over the tests' OpenSearch, always on the same day and address. */
final class Stack implements AutoCloseable {
  private static final Path INTAKE = intake();
  private static final String SITE = "https://vanban.example.gov.vn";
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private final ConfigurableApplicationContext context;
  private final String address;

  private Stack(ConfigurableApplicationContext context) {
    this.context = context;
    var server = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer());
    this.address = "http://localhost:" + server.getPort();
  }

  /**
   * @param corpus what it loads where the indices are empty
   */
  static Stack start(Indices indices, String audiences, Optional<Path> corpus) {
    List<String> arguments =
        List.of(
            "--server.port=0",
            "--opensearch.url=" + TestOpenSearch.address(),
            "--danchieu.index-prefix=" + indices.prefix(),
            "--danchieu.corpus=" + corpus.map(Path::toString).orElse("none"),
            "--danchieu.audiences=" + audiences,
            "--danchieu.intake.folder=" + INTAKE.resolve(indices.prefix()),
            "--danchieu.intake.watched=" + watchedOf(indices),
            "--danchieu.intake.watched-for=hoa",
            "--danchieu.public-address=" + SITE);
    return new Stack(
        new SpringApplicationBuilder(PortalApplication.class, NamedReaders.class)
            .web(WebApplicationType.SERVLET)
            .run(arguments.toArray(String[]::new)));
  }

  /**
   * What is asked.
   *
   * @param body of a POST; a GET where there is none
   */
  record Request(String path, Optional<String> contentType, Optional<String> body) {
    static Request get(String path) {
      return new Request(path, Optional.empty(), Optional.empty());
    }

    static Request post(String path, String contentType, String body) {
      return new Request(path, Optional.of(contentType), Optional.of(body));
    }
  }

  private static Path intake() {
    try {
      Path folder = java.nio.file.Files.createTempDirectory("nap");
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Where what is handed in to such a portal is kept. */
  static Path intakeOf(Indices indices) {
    return INTAKE.resolve(indices.prefix());
  }

  /** Where other programs put files for the clerk “hoa”. */
  static Path watchedOf(Indices indices) {
    return INTAKE.resolve(indices.prefix() + "-theo-doi");
  }

  /** As a clerk with a name, who belongs to no group. */
  Answer clerk(String name, Request asked) {
    return ask(
        asked,
        List.of(NamedReaders.HEADER, "", NamedReaders.ROLE, "CLERK", NamedReaders.NAME, name));
  }

  /** All of an answer but its moment, and whether the connection is kept. */
  record Answer(int status, Map<String, List<String>> headers, String body) {
    String header(String name) {
      return String.join(", ", headers.getOrDefault(name, List.of()));
    }
  }

  /**
   * @param groups of the signed-in person who asks; anybody asks where there are none
   */
  Answer ask(Request asked, Optional<String> groups) {
    return ask(asked, groups.map(named -> List.of(NamedReaders.HEADER, named)).orElse(List.of()));
  }

  private Answer ask(Request asked, List<String> sent) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + asked.path()));
    for (int i = 0; i < sent.size(); i += 2) {
      request.header(sent.get(i), sent.get(i + 1));
    }
    asked.contentType().ifPresent(type -> request.header("Content-Type", type));
    asked.body().ifPresent(body -> request.POST(HttpRequest.BodyPublishers.ofString(body)));
    try {
      // One letter for each byte: what is compared are bytes.
      var answer =
          CLIENT.send(
              request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
      Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
      headers.remove("date");
      // Closed after so many requests, whatever they were.
      headers.remove("connection");
      return new Answer(answer.statusCode(), headers, answer.body());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(asked.path(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  Answer anybody(String path) {
    return ask(Request.get(path), Optional.empty());
  }

  Answer member(String groups, String path) {
    return ask(Request.get(path), Optional.of(groups));
  }

  List<Answer> all(List<Request> requests) {
    List<Answer> answers = new ArrayList<>();
    requests.forEach(request -> answers.add(ask(request, Optional.empty())));
    return answers;
  }

  @Override
  public void close() {
    context.close();
  }
}
