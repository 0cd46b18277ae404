package vn.danchieu.portal.intake;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.danchieu.portal.intake.ReceivedFile.State;

/** What could not be loaded of what the clerk who asks handed in or was given. */
@Component
public class FailedFiles {
  private final ClerkInbox desk;
  private final ReceivedFiles originals;

  FailedFiles(ClerkInbox desk, ReceivedFiles originals) {
    this.desk = desk;
    this.originals = originals;
  }

  /**
   * A file that could not be loaded.
   *
   * @param reasons why, in words
   */
  public record FailedFile(String id, String name, List<String> reasons) {
    /** Where it is read again or discarded. */
    public String page() {
      return "/nap/" + id;
    }
  }

  /** The newest first. */
  public List<FailedFile> all() {
    return desk.all().stream()
        .filter(each -> each.state() == State.FAILED)
        .map(each -> new FailedFile(each.id(), each.name(), each.notes()))
        .toList();
  }

  /**
   * Lets another clerk see and settle a file, beside the one who handed it in.
   *
   * @param clerk name of an account; blank for nobody else
   */
  public void give(String id, String clerk) {
    ReceivedFile received = desk.own(id);
    originals.write(received.givenTo(Optional.of(clerk).filter(name -> !name.isBlank())));
  }
}
