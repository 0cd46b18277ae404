package vn.danchieu.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.SSLContext;
import org.jsoup.nodes.Element;
import vn.danchieu.portal.Site.Answer;

/** Who uses the portal with a browser that keeps cookies and runs no scripts. */
public final class Person {
  private final String address;
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client;

  public Person(String address) {
    this(address, Optional.empty());
  }

  /** Whose browser trusts what this trusts. */
  public Person(String address, SSLContext trusting) {
    this(address, Optional.of(trusting));
  }

  private Person(String address, Optional<SSLContext> trusting) {
    this.address = address;
    HttpClient.Builder browser =
        HttpClient.newBuilder().cookieHandler(cookies).followRedirects(HttpClient.Redirect.NEVER);
    trusting.ifPresent(browser::sslContext);
    this.client = browser.build();
  }

  public Answer get(String path) {
    return sent(HttpRequest.newBuilder(uri(path)).build());
  }

  /** The page one ends at. */
  public Answer follow(Answer answer) {
    Answer last = answer;
    while (last.status() / 100 == 3) {
      last = get(last.response().uri().resolve(last.header("Location")).toString());
    }
    return last;
  }

  /** Sends what is given, without a sign against forgery. */
  public Answer post(String path, String... namesAndValues) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      pairs.add(namesAndValues[i] + "=" + Site.encoded(namesAndValues[i + 1]));
    }
    return sendForm(path, String.join("&", pairs));
  }

  /** Fills in the form of a page that sends to this address, as it stands there. */
  public Answer submit(Answer page, String action, String... namesAndValues) {
    Element form =
        Optional.ofNullable(page.page().selectFirst("form[action=" + action + "]"))
            .orElseThrow(() -> new AssertionError("No form for " + action + ": " + page.body()));
    List<String> all = new ArrayList<>();
    List<String> named = new ArrayList<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      named.add(namesAndValues[i]);
    }
    for (Element hidden : form.select("input[type=hidden]")) {
      if (!named.contains(hidden.attr("name"))) {
        all.addAll(List.of(hidden.attr("name"), hidden.attr("value")));
      }
    }
    all.addAll(List.of(namesAndValues));
    // The page may be one of another server, which sent this person here.
    String target = page.response().uri().resolve(action).toString();
    return post(target, all.toArray(String[]::new));
  }

  /** Hands a file in by the form of a page, as a browser does. */
  public Answer handIn(Answer page, String action, String name, String text) {
    Element form =
        Optional.ofNullable(page.page().selectFirst("form[action=" + action + "]"))
            .orElseThrow(() -> new AssertionError("No form for " + action + ": " + page.body()));
    StringBuilder body = new StringBuilder();
    for (Element hidden : form.select("input[type=hidden]")) {
      body.append("--zzz\r\nContent-Disposition: form-data; name=\"")
          .append(hidden.attr("name"))
          .append("\"\r\n\r\n")
          .append(hidden.attr("value"))
          .append("\r\n");
    }
    body.append("--zzz\r\nContent-Disposition: form-data; name=\"")
        .append(form.select("input[type=file]").attr("name"))
        .append("\"; filename=\"")
        .append(name)
        .append("\"\r\nContent-Type: application/octet-stream\r\n\r\n")
        .append(text)
        .append("\r\n--zzz--\r\n");
    return sent(
        HttpRequest.newBuilder(uri(action))
            .header("Content-Type", "multipart/form-data; boundary=zzz")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
            .build());
  }

  /** Loads a page anew until one of its labels says so. */
  public Answer await(String path, String label) {
    Instant last = Instant.now().plus(Duration.ofSeconds(60));
    Answer seen = get(path);
    while (!seen.page().select("main .nhan").text().contains(label)) {
      if (Instant.now().isAfter(last)) {
        throw new AssertionError("Not " + label + ": " + seen.page().select("main").text());
      }
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
      seen = get(path);
    }
    return seen;
  }

  public Answer signIn(String name, String password) {
    return submit(get("/dang-nhap"), "/dang-nhap", "ten", name, "mat-khau", password);
  }

  public Optional<String> cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst();
  }

  public void keep(String name, String value) {
    HttpCookie cookie = new HttpCookie(name, value);
    cookie.setPath("/");
    cookie.setVersion(0);
    cookies.getCookieStore().add(URI.create(address), cookie);
  }

  private Answer sendForm(String path, String form) {
    return sent(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build());
  }

  public Answer send(String method, String path) {
    return sent(
        HttpRequest.newBuilder(uri(path))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build());
  }

  private URI uri(String path) {
    return URI.create(path.startsWith("http") ? path : address + path);
  }

  private Answer sent(HttpRequest request) {
    try {
      return new Answer(
          client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
