package vn.danchieu.indexer.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.danchieu.indexer.cite.AssembledDocument;
import vn.danchieu.indexer.cite.CorrectedFacts;
import vn.danchieu.indexer.cluster.Bulk;
import vn.danchieu.indexer.cluster.Cluster;
import vn.danchieu.indexer.cluster.Target;
import vn.danchieu.indexer.report.LoadStage;

/**
 * Writes documents with their parts and deletes parts that no longer exist. Writes run while the
 * next documents are prepared.
 */
final class Writer implements ChangeSink {
  private static final int MOST_BEHIND = 50;

  private final Cluster cluster;
  private final Target target;
  private final StockReader store;
  private final LoadCounters tally;
  private final Bulk bulk;
  private final AddressAllocator addresses;
  private final PassingLanguage language;
  private final Set<String> travelling = ConcurrentHashMap.newKeySet();
  private final ConcurrentLinkedQueue<SerializedDocument> overtaken = new ConcurrentLinkedQueue<>();

  /** Documents that must wait for another one with the same address whose write is pending. */
  private final List<Behind> behind = new ArrayList<>();

  private record Behind(String owner, DocumentDelivery delivery) {}

  Writer(Cluster cluster, Target target, LoadCounters tally, PassingLanguage language) {
    this.cluster = cluster;
    this.target = target;
    this.store = new StockReader(cluster, target);
    this.tally = tally;
    this.language = language;
    this.bulk = new Bulk(cluster);
    this.addresses = new AddressAllocator(cluster, target, store);
  }

  @Override
  public boolean travels(String id) {
    return travelling.contains(id);
  }

  @Override
  public void awaitAny(Collection<String> ids) {
    if (ids.stream().anyMatch(this::travels)) {
      await();
    }
  }

  @Override
  public void write(List<DocumentChange> changes, String now) {
    redoOvertaken(now);
    startBehind();
    send(changes, now);
    if (addresses.areMany() || behind.size() > MOST_BEHIND) {
      await();
      addresses.settle();
    }
  }

  private void send(List<DocumentChange> changes, String now) {
    List<AssembledDocument> prepared =
        changes.parallelStream().map(c -> c.prepare(store, now)).toList();
    List<AddressAllocator.Address> given = addresses.give(changes, prepared);
    List<SerializedDocument> rendered =
        IntStream.range(0, changes.size())
            .parallel()
            .mapToObj(i ->
                SerializedDocument.of(changes.get(i), prepared.get(i), given.get(i).slug(), target))
            .toList();
    for (int i = 0; i < rendered.size(); i++) {
      tally.differences(changes.get(i), prepared.get(i));
      learn(changes.get(i), prepared.get(i));
      travelling.add(changes.get(i).identity().id());
      start(new DocumentDelivery(rendered.get(i), bulk, this::ended), given.get(i).after());
    }
  }

  private void start(DocumentDelivery delivery, Optional<String> owner) {
    owner
        .filter(this::travels)
        .ifPresentOrElse(id -> behind.add(new Behind(id, delivery)), delivery::start);
  }

  private void startBehind() {
    List<Behind> free = behind.stream().filter(b -> !travels(b.owner())).toList();
    behind.removeAll(free);
    free.forEach(b -> b.delivery().start());
  }

  private void learn(DocumentChange change, AssembledDocument prepared) {
    if (language.listens() && change.provisions() > 0) {
      language.replaced(store.provisions(change.identity().id(), change.provisions()));
    }
    language.written(prepared);
  }

  private void ended(DocumentDelivery delivery, DocumentDelivery.End end) {
    SerializedDocument rendered = delivery.rendered();
    switch (end) {
      case STORED -> stored(rendered);
      case OVERTAKEN -> overtaken.add(rendered);
      case REFUSED -> {
        tally.problem(
            rendered
                .change()
                .origin()
                .error(
                    LoadStage.LOAD,
                    "OpenSearch không nhận văn bản này ("
                        + delivery.reason().orElse("")
                        + "). Sửa nội dung rồi nạp lại."));
        travelling.remove(rendered.change().identity().id());
      }
    }
  }

  private void stored(SerializedDocument rendered) {
    tally.stored(rendered.change().known().isPresent(), rendered.provisions(), rendered.links());
    travelling.remove(rendered.change().identity().id());
  }

  /** Another load wrote these documents in between: merges with its version and writes again. */
  private void redoOvertaken(String now) {
    List<SerializedDocument> all = new ArrayList<>();
    for (SerializedDocument one = overtaken.poll(); one != null; one = overtaken.poll()) {
      all.add(one);
    }
    if (all.isEmpty()) {
      return;
    }
    language.givesUp();
    Map<String, KnownDocument> known =
        store.known(all.stream().map(r -> r.change().identity().id()).collect(Collectors.toSet()));
    // The other writer may have been a correction.
    Map<String, CorrectedFacts> corrected = store.corrections().of(known.keySet());
    List<DocumentChange> again = new ArrayList<>();
    for (SerializedDocument each : all) {
      KnownDocument found = known.get(each.change().identity().id());
      if (found != null && found.contentHash().equals(each.contentHash())) {
        stored(each);
      } else {
        again.add(
            each.change()
                .after(Optional.ofNullable(found), each)
                .with(
                    corrected.getOrDefault(each.change().identity().id(), CorrectedFacts.NOTHING)));
      }
    }
    send(again, now);
  }

  /** Until everything is stored or refused. */
  void await() {
    bulk.await();
    while (!overtaken.isEmpty() || !behind.isEmpty()) {
      redoOvertaken(Loader.now());
      startBehind();
      bulk.await();
    }
  }

  /**
   * Flushes, settles addresses and builds the language model in parallel: OpenSearch refreshes one
   * shard at a time and flushes another beside it.
   */
  @Override
  public void finish() {
    await();
    Stream.<Runnable>of(
            addresses::settle,
            () -> cluster.flush(List.of(target.provisions(), target.links())),
            language::conclude)
        .parallel()
        .forEach(Runnable::run);
  }

  @Override
  public void close() {
    bulk.close();
  }
}
