package vn.danchieu.portal.store;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch._types.OpenSearchException;
import org.opensearch.client.transport.httpclient5.ResponseException;
import org.opensearch.client.util.MissingRequiredPropertyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import vn.danchieu.index.ClientLimits;
import vn.danchieu.index.Connection;
import vn.danchieu.index.OpenSearchClients;
import vn.danchieu.portal.access.Readers;
import vn.danchieu.portal.store.StoreAway.Reason;

/**
 * Sends requests to OpenSearch with time limits, limited concurrency and a circuit breaker. Every
 * failure is a {@link StoreAway}.
 */
@Component
class OpenSearchCalls implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(OpenSearchCalls.class);
  private static final int NOT_FOUND = 404;
  private static final int TOO_MANY = 429;
  private static final int FIRST_OF_SERVER = 500;

  /** Probes must not wait for readers. */
  private static final int FOR_PROBES = 4;

  private final StoreSettings settings;
  private final CallGate gate;
  private final Breaker breaker;
  private volatile StoreAway before = new StoreAway(Reason.STARTING);
  private volatile Optional<Line> line = Optional.empty();

  /** Of another user of OpenSearch, for signed-in readers; nobody else's question goes there. */
  private volatile Optional<Line> insiders = Optional.empty();

  OpenSearchCalls(StoreSettings settings) {
    this.settings = settings;
    this.gate = new CallGate(settings.atOnce(), settings.waiting(), settings.longestWait());
    this.breaker = new Breaker(this::isAnswered, settings.nextProbe());
  }

  /** A question in words of the client. */
  interface Question<A> {
    A to(OpenSearchClient client) throws IOException;
  }

  /** A connection with one client for each purpose. */
  private record Line(
      Connection connection, OpenSearchClient client, Map<CallPurpose, OpenSearchClient> clients) {
    static Line open(Connection connection, StoreSettings settings) {
      var limits =
          new ClientLimits(
              settings.connect(),
              settings.longestWait(),
              settings.answer().page(),
              settings.atOnce() + FOR_PROBES);
      OpenSearchClient client = OpenSearchClients.open(connection, limits);
      Map<CallPurpose, OpenSearchClient> clients = new EnumMap<>(CallPurpose.class);
      for (CallPurpose call : CallPurpose.values()) {
        clients.put(
            call,
            OpenSearchClients.answering(
                client, settings.longestWait(), settings.answer().to(call)));
      }
      return new Line(connection, client, clients);
    }

    OpenSearchClient of(CallPurpose call) {
      return clients.getOrDefault(call, client);
    }

    void close() {
      try {
        client._transport().close();
      } catch (IOException e) {
        LOG.warn("The connection to {} was not closed: {}", connection, e.getMessage());
      }
    }
  }

  /** Switches to this connection; running requests end by their own time limit. */
  synchronized void connect(Connection connection) {
    Optional<Line> old = line;
    if (old.filter(known -> known.connection().equals(connection)).isEmpty()) {
      line = Optional.of(Line.open(connection, settings));
      old.ifPresent(this::closeLater);
    }
  }

  /** Switches the requests of signed-in readers, and only those, to this connection. */
  synchronized void connectInsiders(Connection connection) {
    Optional<Line> old = insiders;
    insiders = Optional.of(Line.open(connection, settings));
    old.ifPresent(this::closeLater);
  }

  /** As the user who may write, where there is one of its own. */
  Connection forWriting() {
    return insiders
        .or(() -> line)
        .map(Line::connection)
        .orElseThrow(() -> new StoreAway(before.reason(), before.arguments().toArray()));
  }

  private Optional<Line> line() {
    return Readers.current().isSignedIn() ? insiders.or(() -> line) : line;
  }

  /**
   * Closes the old client after the longest time limit: a closed client may never answer its
   * waiting callers.
   */
  private void closeLater(Line old) {
    Duration longest =
        settings.connect().plus(settings.longestWait()).plus(settings.answer().longest());
    Thread.ofVirtual()
        .start(() -> {
          try {
            Thread.sleep(longest);
          } catch (InterruptedException _) {
            // No caller can be waiting any more.
          }
          old.close();
        });
  }

  /** What is said until there is a connection. */
  void sayMeanwhile(StoreAway away) {
    before = away;
  }

  <A> A ask(CallPurpose call, Question<A> question) {
    Line open =
        line().orElseThrow(() -> new StoreAway(before.reason(), before.arguments().toArray()));
    breaker.pass();
    if (call == CallPurpose.PROBE) {
      return answer(question, open.of(call));
    }
    try (var _ = gate.enter()) {
      return answer(question, open.of(call));
    }
  }

  private <A> A answer(Question<A> question, OpenSearchClient client) {
    try {
      return question.to(client);
    } catch (ResponseException e) {
      // Answers that another node might give better come as this, and not as the next.
      throw new StoreAway(reason(e.status()).orElse(Reason.UNREACHABLE), e);
    } catch (OpenSearchException e) {
      throw reason(e.status()).<RuntimeException>map(r -> new StoreAway(r, e)).orElse(e);
    } catch (MissingRequiredPropertyException e) {
      // The client cannot read what is said of a shard whose node has just gone.
      throw new StoreAway(Reason.INCOMPLETE, e);
    } catch (IOException | IllegalStateException e) {
      // The second: the client was closed meanwhile, at a shutdown or for another address.
      breaker.unanswered();
      throw new StoreAway(Reason.UNREACHABLE, e);
    }
  }

  /** Empty where the question itself is refused: asking again would not help. */
  private static Optional<Reason> reason(int status) {
    return switch (status) {
      case NOT_FOUND -> Optional.of(Reason.NOT_LOADED);
      case TOO_MANY -> Optional.of(Reason.BUSY);
      default -> Optional.of(Reason.INCOMPLETE).filter(_ -> status >= FIRST_OF_SERVER);
    };
  }

  private boolean isAnswered() {
    try {
      line.orElseThrow(IOException::new).of(CallPurpose.PROBE).info();
      return true;
    } catch (OpenSearchException | ResponseException _) {
      return true;
    } catch (IOException | IllegalStateException _) {
      return false;
    }
  }

  @Override
  public synchronized void destroy() {
    breaker.close();
    line.ifPresent(Line::close);
    insiders.ifPresent(Line::close);
    insiders = Optional.empty();
    line = Optional.empty();
  }
}
