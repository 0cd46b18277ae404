package vn.danchieu.portal.draft;

import org.springframework.stereotype.Component;
import vn.danchieu.indexer.DraftReading;
import vn.danchieu.portal.door.AdmissionGate;
import vn.danchieu.portal.door.AnswerDeadline;

/** Reads files of drafts like loaded files, a few at a time since each takes a process. */
@Component
class DraftFiles {
  private final DraftReading reading;
  private final AdmissionGate gate;

  DraftFiles(DraftSettings settings) {
    this.reading =
        new DraftReading(
            settings.time(),
            (int) settings.memory().toMegabytes(),
            (int) settings.unfolded().toMegabytes());
    this.gate = new AdmissionGate(settings.atOnce(), settings.queue());
  }

  DraftReading.Answer read(byte[] content, String name, AnswerDeadline patience) {
    try (AdmissionGate.Turn _ = gate.enter()) {
      return reading.read(content, name, patience::check);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
