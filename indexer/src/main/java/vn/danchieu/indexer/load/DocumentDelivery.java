package vn.danchieu.indexer.load;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import vn.danchieu.indexer.cluster.Bulk;
import vn.danchieu.indexer.cluster.PendingWrite;

/**
 * The write of one document. Provisions and links go first, then the mark that has them derived,
 * then the document: its hash lets the next load skip it, so it must come last.
 */
final class DocumentDelivery {
  /** What became of it. */
  enum End {
    STORED,
    OVERTAKEN,
    REFUSED
  }

  private final SerializedDocument rendered;
  private final Bulk bulk;
  private final BiConsumer<DocumentDelivery, End> ended;
  private final AtomicInteger before;
  private volatile Optional<String> reason = Optional.empty();

  DocumentDelivery(
      SerializedDocument rendered, Bulk bulk, BiConsumer<DocumentDelivery, End> ended) {
    this.rendered = rendered;
    this.bulk = bulk;
    this.ended = ended;
    this.before = new AtomicInteger(rendered.parts().size() + 1);
  }

  SerializedDocument rendered() {
    return rendered;
  }

  /** Why it was refused. */
  Optional<String> reason() {
    return reason;
  }

  void start() {
    rendered.parts().forEach(part -> bulk.add(new PendingWrite(part, new Part())));
    partEnded();
  }

  private void partEnded() {
    if (before.decrementAndGet() > 0) {
      return;
    }
    if (reason.isPresent()) {
      ended.accept(this, End.REFUSED);
    } else {
      bulk.add(new PendingWrite(rendered.mark(), new Mark()));
    }
  }

  private void marked() {
    bulk.add(new PendingWrite(rendered.document(), new Whole()));
  }

  private final class Part implements PendingWrite.Outcome {
    @Override
    public void written() {
      partEnded();
    }

    @Override
    public void overtaken() {
      // Provisions and links are written without conditions; their document has one.
      partEnded();
    }

    @Override
    public void refused(String why) {
      reason = Optional.of(why);
      partEnded();
    }
  }

  private final class Mark implements PendingWrite.Outcome {
    @Override
    public void written() {
      marked();
    }

    @Override
    public void overtaken() {
      ended.accept(DocumentDelivery.this, End.OVERTAKEN);
    }

    @Override
    public void refused(String why) {
      reason = Optional.of(why);
      ended.accept(DocumentDelivery.this, End.REFUSED);
    }
  }

  private final class Whole implements PendingWrite.Outcome {
    @Override
    public void written() {
      ended.accept(DocumentDelivery.this, End.STORED);
    }

    @Override
    public void overtaken() {
      ended.accept(DocumentDelivery.this, End.OVERTAKEN);
    }

    @Override
    public void refused(String why) {
      reason = Optional.of(why);
      ended.accept(DocumentDelivery.this, End.REFUSED);
    }
  }
}
