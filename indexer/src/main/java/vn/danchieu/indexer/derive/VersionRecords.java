package vn.danchieu.indexer.derive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.opensearch.client.opensearch.core.bulk.BulkOperation;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.index.Json;
import vn.danchieu.index.StoredCourse;
import vn.danchieu.index.StoredVersion;
import vn.danchieu.indexer.cluster.Bulk;
import vn.danchieu.indexer.cluster.Cluster;
import vn.danchieu.indexer.cluster.PendingWrite;
import vn.danchieu.indexer.cluster.Target;

/** Reads and writes courses and versions of acts. */
final class VersionRecords {
  private static final int AT_ONCE = 500;

  private final Cluster cluster;
  private final String index;
  private final WriteOutcomes outcomes;

  VersionRecords(Cluster cluster, Target target, WriteOutcomes outcomes) {
    this.cluster = cluster;
    this.index = target.versions();
    this.outcomes = outcomes;
  }

  /** What is to stand there of one act; nothing where no course is given. */
  record Wanted(
      Optional<StoredCourse> before, Optional<StoredCourse> course, List<StoredVersion> versions) {
    long characters() {
      return versions.stream().mapToLong(version -> version.text().length()).sum();
    }
  }

  /** By the id of the act. */
  Map<String, StoredCourse> courses(Collection<String> ids) throws IOException {
    Map<String, StoredCourse> courses = new HashMap<>();
    for (ObjectNode json : read(ids.stream().map(StoredCourse::idOf).toList())) {
      StoredCourse course = Json.MAPPER.treeToValue(json, StoredCourse.class);
      courses.put(course.documentId(), course);
    }
    return courses;
  }

  private List<ObjectNode> read(List<String> ids) throws IOException {
    List<ObjectNode> found = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      List<String> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
      var answer = cluster.client().mget(m -> m.index(index).ids(some), ObjectNode.class);
      for (var item : answer.docs()) {
        if (item.isFailure()) {
          throw new IOException(String.valueOf(item.failure().error().reason()));
        }
        Optional.ofNullable(item.result().source()).ifPresent(found::add);
      }
    }
    return found;
  }

  /**
   * Writes courses with the highest possible number of versions, then versions, then final courses:
   * after a kill the next run knows that the stored versions are incomplete.
   */
  void write(List<Wanted> wanted) throws IOException {
    List<Change> changes = new ArrayList<>();
    for (Wanted each : wanted) {
      Change change = change(each);
      if (!change.isNone()) {
        changes.add(change);
      }
    }
    if (changes.isEmpty()) {
      return;
    }
    try (Bulk bulk = new Bulk(cluster)) {
      changes.forEach(change -> add(bulk, change.begun()));
      bulk.await();
      changes.forEach(change -> change.parts().forEach(part -> add(bulk, part)));
      bulk.await();
      changes.forEach(change -> add(bulk, change.ended()));
      bulk.await();
    }
  }

  private void add(Bulk bulk, BulkOperation operation) {
    bulk.add(new PendingWrite(operation, outcomes));
  }

  private record Change(
      boolean isNone, BulkOperation begun, List<BulkOperation> parts, BulkOperation ended) {}

  private Change change(Wanted wanted) throws IOException {
    String id = wanted.course().or(wanted::before).map(StoredCourse::documentId).orElseThrow();
    int before = wanted.before().map(StoredCourse::parts).orElse(0);
    int most = Math.max(before, wanted.versions().size());
    Map<String, ObjectNode> stored = new HashMap<>();
    for (ObjectNode json : read(IntStream.range(0, before).mapToObj(i -> id + ".v" + i).toList())) {
      stored.put(json.path("id").asString(""), json);
    }
    List<BulkOperation> parts = new ArrayList<>();
    for (StoredVersion version : wanted.versions()) {
      ObjectNode json = Json.MAPPER.valueToTree(version);
      if (!json.equals(stored.get(version.id()))) {
        parts.add(index(version.id(), json));
      }
    }
    for (int i = wanted.versions().size(); i < before; i++) {
      parts.add(delete(id + ".v" + i));
    }
    boolean none = parts.isEmpty() && wanted.before().equals(wanted.course());
    return new Change(none, begun(wanted, most), parts, ended(wanted));
  }

  private BulkOperation begun(Wanted wanted, int most) {
    StoredCourse course = wanted.course().or(wanted::before).orElseThrow();
    return index(course.id(), Json.MAPPER.valueToTree(course.begun(most)));
  }

  private BulkOperation ended(Wanted wanted) {
    return wanted
        .course()
        .map(course -> index(course.id(), Json.MAPPER.valueToTree(course)))
        .orElseGet(() -> delete(wanted.before().orElseThrow().id()));
  }

  private BulkOperation index(String id, ObjectNode json) {
    return BulkOperation.of(op -> op.index(i -> i.index(index).id(id).document(json)));
  }

  private BulkOperation delete(String id) {
    return BulkOperation.of(op -> op.delete(d -> d.index(index).id(id)));
  }
}
