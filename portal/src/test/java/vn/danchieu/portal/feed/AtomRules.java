package vn.danchieu.portal.feed;

import java.io.StringReader;
import java.net.URI;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** What RFC 4287 says a feed must be; each complaint begins with its section. */
public final class AtomRules {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final Set<String> OF_FEED =
      Set.of(
          "author",
          "category",
          "contributor",
          "generator",
          "icon",
          "id",
          "link",
          "logo",
          "rights",
          "subtitle",
          "title",
          "updated",
          "entry");
  private static final Set<String> OF_ENTRY =
      Set.of(
          "author",
          "category",
          "content",
          "contributor",
          "id",
          "link",
          "published",
          "rights",
          "source",
          "summary",
          "title",
          "updated");
  private static final Set<String> REGISTERED =
      Set.of("alternate", "related", "self", "enclosure", "via", "next", "previous", "first");
  private static final Set<String> TEXTS = Set.of("title", "subtitle", "summary", "rights");

  private final List<String> complaints = new ArrayList<>();

  private AtomRules() {}

  public static List<String> complaints(String xml) throws Exception {
    AtomRules rules = new AtomRules();
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    Element feed =
        factory
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml)))
            .getDocumentElement();
    rules.check(ATOM.equals(feed.getNamespaceURI()) && is(feed, "feed"), "2 root element");
    rules.feed(feed);
    return rules.complaints;
  }

  private void feed(Element feed) {
    once(feed, "4.1.1", "id", "title", "updated");
    atMostOnce(feed, "4.1.1", "generator", "icon", "logo", "rights", "subtitle");
    check(OF_FEED.containsAll(names(feed)), "4.1.1 unknown element in " + names(feed));
    check(
        children(feed, "link").stream().anyMatch(link -> link.getAttribute("rel").equals("self")),
        "4.1.1 no link to itself");
    common(feed, "4.1.1");
    boolean named = !children(feed, "author").isEmpty();
    Map<String, Set<String>> times = new HashMap<>();
    for (Element entry : children(feed, "entry")) {
      entry(entry, named);
      String id = text(entry, "id");
      check(
          times.computeIfAbsent(id, _ -> new HashSet<>()).add(text(entry, "updated")),
          "4.1.1 two entries of one id and time: " + id);
    }
  }

  private void entry(Element entry, boolean authorOfFeed) {
    once(entry, "4.1.2", "id", "title", "updated");
    atMostOnce(entry, "4.1.2", "content", "published", "rights", "source", "summary");
    check(OF_ENTRY.containsAll(names(entry)), "4.1.2 unknown element in " + names(entry));
    check(authorOfFeed || !children(entry, "author").isEmpty(), "4.1.2 no author");
    boolean leads =
        children(entry, "link").stream()
            .anyMatch(link -> Set.of("", "alternate").contains(link.getAttribute("rel")));
    check(leads || !children(entry, "content").isEmpty(), "4.1.2 neither content nor a link");
    common(entry, "4.1.2");
  }

  private void common(Element of, String section) {
    Set<String> alternates = new HashSet<>();
    for (Element each : children(of, "link")) {
      link(each);
      if (Set.of("", "alternate").contains(each.getAttribute("rel"))) {
        check(
            alternates.add(each.getAttribute("type") + " " + each.getAttribute("hreflang")),
            section + " two alternate links of one type and language");
      }
    }
    for (Element author : children(of, "author")) {
      once(author, "3.2", "name");
      atMostOnce(author, "3.2", "uri", "email");
      check(!text(author, "name").isBlank(), "3.2.1 author without a name");
    }
    for (Element category : children(of, "category")) {
      check(!category.getAttribute("term").isEmpty(), "4.2.2.1 category without a term");
    }
    TEXTS.forEach(name -> children(of, name).forEach(this::textConstruct));
    Stream.of("updated", "published")
        .flatMap(name -> children(of, name).stream())
        .forEach(time -> date(time.getTextContent()));
    String id = text(of, "id");
    check(isAbsolute(id), "4.2.6 no absolute address as id: " + id);
  }

  private void textConstruct(Element text) {
    String type = text.getAttribute("type");
    check(Set.of("", "text", "html", "xhtml").contains(type), "3.1.1 type of text " + type);
    boolean plain = !type.equals("xhtml");
    check(!plain || elements(text).isEmpty(), "3.1.1 elements in a plain text");
  }

  private void date(String written) {
    check(
        written.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)"),
        "3.3 form of a date: " + written);
    try {
      OffsetDateTime.parse(written);
    } catch (DateTimeException _) {
      complaints.add("3.3 no such day or time: " + written);
    }
  }

  private void link(Element link) {
    String href = link.getAttribute("href");
    check(!href.isEmpty() && isAddress(href), "4.2.7.1 href of a link: " + href);
    String relation = link.getAttribute("rel");
    check(
        relation.isEmpty() || REGISTERED.contains(relation) || isAbsolute(relation),
        "4.2.7.2 relation of a link: " + relation);
    String type = link.getAttribute("type");
    check(type.isEmpty() || type.matches("[\\w.+-]+/[\\w.+-]+(;.*)?"), "4.2.7.3 type " + type);
  }

  private void once(Element of, String section, String... names) {
    for (String name : names) {
      check(children(of, name).size() == 1, section + " not one " + name);
    }
  }

  private void atMostOnce(Element of, String section, String... names) {
    for (String name : names) {
      check(children(of, name).size() <= 1, section + " more than one " + name);
    }
  }

  private void check(boolean holds, String otherwise) {
    if (!holds) {
      complaints.add(otherwise);
    }
  }

  private static boolean isAbsolute(String address) {
    return isAddress(address) && URI.create(address).isAbsolute();
  }

  private static boolean isAddress(String written) {
    try {
      URI.create(written);
      return !written.isBlank();
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private static String text(Element of, String name) {
    return children(of, name).stream().findFirst().map(Node::getTextContent).orElse("");
  }

  private static boolean is(Element element, String name) {
    return name.equals(element.getLocalName());
  }

  private static List<Element> children(Element of, String name) {
    return elements(of).stream().filter(element -> is(element, name)).toList();
  }

  private static Set<String> names(Element of) {
    Set<String> names = new HashSet<>();
    elements(of).forEach(element -> names.add(element.getLocalName()));
    return names;
  }

  /** Those of Atom; others may stand anywhere (section 6). */
  private static List<Element> elements(Element of) {
    var nodes = of.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(node -> node instanceof Element && ATOM.equals(node.getNamespaceURI()))
        .map(Element.class::cast)
        .toList();
  }
}
