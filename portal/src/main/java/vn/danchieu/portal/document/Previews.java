package vn.danchieu.portal.document;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.danchieu.index.Named;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.link.LinkEnd;
import vn.danchieu.portal.text.Days;

/** Says in one line where a link leads and whether that holds. */
@Component
class Previews {
  private final MessageSource messages;

  Previews(MessageSource messages) {
    this.messages = messages;
  }

  String of(LinkEnd end, LocalDate on, Locale language) {
    return switch (end) {
      case LinkEnd.Known known -> known(known, on, language);
      case LinkEnd.Choice choice ->
          messages.getMessage("link.choice", args(choice.candidates().size()), language);
      case LinkEnd.Absent absent ->
          messages.getMessage("link.absent", args(absent.citedBy()), language);
    };
  }

  private String known(LinkEnd.Known known, LocalDate on, Locale language) {
    StoredDocument document = known.document();
    String state = "state." + known.stateOn(on).code();
    return Stream.of(
            Stream.of(Named.shortly(document)),
            document.title().map(Named::abridged).stream(),
            document.issuer().stream(),
            document.issued().map(Days::shown).stream(),
            Stream.of(messages.getMessage(state, null, language)))
        .flatMap(each -> each)
        .collect(Collectors.joining(" · "));
  }

  private static Object[] args(long count) {
    return new Object[] {count};
  }
}
