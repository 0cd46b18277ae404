package vn.danchieu.portal.site;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.access.AccessSettings;
import vn.danchieu.portal.access.Reader;
import vn.danchieu.portal.access.Readers;
import vn.danchieu.portal.access.Role;
import vn.danchieu.portal.store.IssuerNow;
import vn.danchieu.portal.text.Days;
import vn.danchieu.portal.text.Excerpt;
import vn.danchieu.portal.text.Today;

/**
 * What templates may say besides their model: {@code #addresses}, {@code #days}, {@code #excerpts},
 * {@code #issuers}, {@code #office}.
 */
@Component
class TemplateWords extends AbstractDialect implements IExpressionObjectDialect {
  private static final Set<String> WORDS =
      Set.of("addresses", "days", "excerpts", "issuers", "office");

  private final Today today;
  private final AccessSettings access;

  TemplateWords(Today today, AccessSettings access) {
    super("Dẫn Chiếu");
    this.today = today;
    this.access = access;
  }

  /** Who reads this page; said for each page anew. */
  static final class PageOffice {
    private final boolean accounts;

    private PageOffice(boolean accounts) {
      this.accounts = accounts;
    }

    /** Whether people may sign in. */
    public boolean hasAccounts() {
      return accounts;
    }

    public boolean isSignedIn() {
      return Readers.current().isSignedIn();
    }

    /** Blank for who has not signed in. */
    public String name() {
      return switch (Readers.current()) {
        case Reader.Anonymous _ -> "";
        case Reader.SignedIn person -> person.name();
      };
    }

    /** Whether the reader may do what a role may, such as {@code EDITOR}. */
    public boolean may(String role) {
      return Readers.current().may(Role.valueOf(role));
    }
  }

  /** Who a body, or the issuer of a document, is today. */
  static final class PageIssuers {
    private final LocalDate today;

    private PageIssuers(LocalDate today) {
      this.today = today;
    }

    public IssuerNow now(StoredDocument document) {
      return IssuerNow.of(document, today);
    }

    public IssuerNow now(String bodyId) {
      return IssuerNow.of(bodyId, today);
    }
  }

  /** Days as official documents write them. */
  static final class PageDays {
    public String show(LocalDate day) {
      return Days.shown(day);
    }

    /** The day of a moment as it is stored, such as {@code 2026-11-30T08:00:00Z}. */
    public String ofMoment(String stored) {
      return Today.read(stored.replaceFirst("T.*", "")).map(Days::shown).orElse(stored);
    }

    public String inField(LocalDate day) {
      return Days.inField(day);
    }
  }

  /** Long texts, cut where a word ends. */
  static final class PageExcerpts {
    public String first(String text, int most) {
      return Excerpt.first(text, most);
    }
  }

  private static String prefix(IExpressionContext context) {
    return context instanceof IWebContext web
        ? web.getExchange().getRequest().getApplicationPath()
        : "";
  }

  @Override
  public IExpressionObjectFactory getExpressionObjectFactory() {
    return new IExpressionObjectFactory() {
      @Override
      public Set<String> getAllExpressionObjectNames() {
        return WORDS;
      }

      @Override
      public Object buildObject(IExpressionContext context, String name) {
        return switch (name) {
          case "days" -> new PageDays();
          case "excerpts" -> new PageExcerpts();
          case "issuers" -> new PageIssuers(today.day());
          case "office" -> new PageOffice(access.accounts());
          default -> new PageAddresses(prefix(context));
        };
      }

      @Override
      public boolean isCacheable(String name) {
        return true;
      }
    };
  }
}
