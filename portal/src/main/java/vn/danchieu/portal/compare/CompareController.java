package vn.danchieu.portal.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.compare.ComparePage.Question;
import vn.danchieu.portal.compare.ComparePage.Trouble;
import vn.danchieu.portal.diff.DiffHtml;
import vn.danchieu.portal.text.Days;
import vn.danchieu.portal.text.Today;

/** {@code /so-sanh}: two texts, inline or side by side. */
@Controller
class CompareController {
  private final Comparing comparing;
  private final MessageSource messages;

  CompareController(Comparing comparing, MessageSource messages) {
    this.comparing = comparing;
    this.messages = messages;
  }

  @GetMapping("/so-sanh")
  String compare(
      @RequestParam Optional<String> a,
      @RequestParam Optional<String> b,
      @RequestParam Optional<String> tu,
      @RequestParam Optional<String> den,
      @RequestParam Optional<String> kieu,
      Locale language,
      Model model) {
    Question question =
        new Question(
            said(a), said(b), said(tu), said(den), kieu.filter("hai-cot"::equals).isPresent());
    model.addAttribute("page", page(question, words(language)));
    return "compare";
  }

  private static String said(Optional<String> given) {
    return given.orElse("").strip();
  }

  private DiffHtml.Words words(Locale language) {
    return new DiffHtml.Words(
        said("compare.gone", language),
        said("compare.added", language),
        said("compare.end", language));
  }

  private String said(String key, Locale language) {
    return messages.getMessage(key, new Object[0], language);
  }

  private ComparePage page(Question question, DiffHtml.Words words) {
    if (question.isEmpty()) {
      return ComparePage.empty(question, words);
    }
    List<Trouble> troubles = new ArrayList<>();
    Optional<StoredDocument> one = find("a", question.a(), troubles);
    if (question.ofDays()) {
      Optional<LocalDate> from = day("tu", question.from(), troubles);
      Optional<LocalDate> to = day("den", question.to(), troubles);
      one.flatMap(comparing::begin)
          .ifPresent(begin -> {
            tellTextless("tu", from, begin, troubles);
            tellTextless("den", to, begin, troubles);
          });
      if (!troubles.isEmpty()) {
        return ComparePage.troubled(question, troubles, words);
      }
      StoredDocument act = one.orElseThrow();
      return ComparePage.of(
          question, List.of(act), comparing.days(act, from.orElseThrow(), to.orElseThrow()), words);
    }
    Optional<StoredDocument> other = find("b", question.b(), troubles);
    if (!troubles.isEmpty()) {
      return ComparePage.troubled(question, troubles, words);
    }
    return ComparePage.of(
        question,
        List.of(one.orElseThrow(), other.orElseThrow()),
        comparing.documents(one.orElseThrow(), other.orElseThrow()),
        words);
  }

  private Optional<StoredDocument> find(String field, String name, List<Trouble> troubles) {
    if (name.isEmpty()) {
      troubles.add(new Trouble(field, "compare.trouble.empty", "", List.of()));
      return Optional.empty();
    }
    return switch (comparing.find(name)) {
      case Comparing.Named.One(var document) -> Optional.of(document);
      case Comparing.Named.Several(var several) -> {
        troubles.add(new Trouble(field, "compare.trouble.several", name, several));
        yield Optional.empty();
      }
      case Comparing.Named.None(var wanted) -> {
        troubles.add(new Trouble(field, "compare.trouble.none", wanted, List.of()));
        yield Optional.empty();
      }
    };
  }

  private static void tellTextless(
      String field, Optional<LocalDate> day, LocalDate begin, List<Trouble> troubles) {
    if (day.filter(begin::isAfter).isPresent()) {
      troubles.add(new Trouble(field, "compare.trouble.before", Days.shown(begin), List.of()));
    }
  }

  private static Optional<LocalDate> day(String field, String written, List<Trouble> troubles) {
    Optional<LocalDate> day = Today.read(written);
    if (day.isEmpty()) {
      troubles.add(new Trouble(field, "compare.trouble.day", written, List.of()));
    }
    return day;
  }
}
