package vn.danchieu.portal.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.document.UnknownDocument;
import vn.danchieu.portal.search.Found;
import vn.danchieu.portal.search.PageRequest;
import vn.danchieu.portal.search.Search;
import vn.danchieu.portal.store.Documents;
import vn.danchieu.portal.store.StoreAway;
import vn.danchieu.portal.text.Today;

/** Pages for what went wrong: each says what happened and what to do next. */
@ControllerAdvice
class PageErrors {
  private static final int SUGGESTIONS = 5;

  private final Search search;
  private final Today today;
  private final Documents documents;

  PageErrors(Search search, Today today, Documents documents) {
    this.documents = documents;
    this.search = search;
    this.today = today;
  }

  @ExceptionHandler
  ModelAndView unknown(UnknownDocument unknown) {
    return documents
        .withdrawn(unknown.name())
        .map(PageErrors::withdrawn)
        .orElseGet(() -> notFound(unknown.name()));
  }

  /** Answers 410 with the reason of the withdrawal. */
  private static ModelAndView withdrawn(StoredDocument document) {
    ModelAndView view = new ModelAndView("withdrawn");
    view.setStatus(HttpStatus.GONE);
    view.addObject("document", document);
    view.addObject("why", document.withdrawn().orElseThrow());
    return view;
  }

  @ExceptionHandler
  ModelAndView noPage(NoResourceFoundException missing) {
    return notFound(missing.getResourcePath());
  }

  @ExceptionHandler({
    ServletRequestBindingException.class,
    MethodArgumentTypeMismatchException.class
  })
  ModelAndView incomplete(Exception incomplete, HttpServletRequest request) {
    return notFound(request.getRequestURI());
  }

  @ExceptionHandler
  ModelAndView away(StoreAway away, HttpServletResponse response) {
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(away.retryAfter().toSeconds()));
    ModelAndView view = new ModelAndView("away");
    view.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
    view.addObject("reason", away.reason());
    view.addObject("arguments", away.arguments().toArray());
    return view;
  }

  private ModelAndView notFound(String path) {
    String words = path.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    ModelAndView view = new ModelAndView("not-found");
    view.setStatus(HttpStatus.NOT_FOUND);
    view.addObject("words", words);
    view.addObject("suggestions", suggestions(words));
    return view;
  }

  private List<StoredDocument> suggestions(String words) {
    try {
      return search.documents(words, PageRequest.page(1, SUGGESTIONS), today.day()).hits().stream()
          .map(Found.DocumentHit::document)
          .toList();
    } catch (StoreAway _) {
      return List.of();
    }
  }
}
