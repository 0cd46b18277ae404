package vn.danchieu.portal.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.Site;

/** Every feed keeps the rules of RFC 4287. */
@RunningPortal
class AtomRulesTest {
  private static final String RIGHT =
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><id>http://a.vn/f</id><title>T</title>\
      <updated>2026-11-24T00:00:00Z</updated><link rel="self" href="http://a.vn/f"/>\
      <author><name>A</name></author><entry><id>http://a.vn/1</id><title>M</title>\
      <updated>2026-11-24T00:00:00+07:00</updated><link href="http://a.vn/1"/></entry></feed>
      """;

  @Autowired Site site;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/tim-kiem.atom?q=",
        "/tim-kiem.atom?q=dan+van&nhom=nn",
        "/tim-kiem.atom?q=zwq",
        "/tim-kiem.atom?q=zzzz+xxxx",
        "/tim-kiem.atom?q=%22%3Cb%3E%26+%7Bx%7D&linh-vuc=Ti%E1%BA%BFp+c%C3%B4ng+d%C3%A2n",
        "/en/tim-kiem.atom?q=dan+van",
        "/van-ban-moi.atom",
        "/en/van-ban-moi.atom"
      })
  void ofSearchesAndOfWhatIsNew(String path) throws Exception {
    assertThat(AtomRules.complaints(site.get(path).body())).as(path).isEmpty();
  }

  @Test
  void ofEveryDocument() throws Exception {
    List<String> slugs =
        site.get("/tai-ve/van-ban.jsonl").body().lines().map(AtomRulesTest::id).toList();
    assertThat(slugs).hasSizeGreaterThan(30);
    for (String slug : slugs) {
      String path = "/van-ban/" + slug + "/dan-chieu-den.atom";
      assertThat(AtomRules.complaints(site.get(path).body())).as(path).isEmpty();
    }
  }

  private static String id(String line) {
    return tools.jackson.databind.json.JsonMapper.shared().readTree(line).path("id").asString();
  }

  @Test
  void aFeedThatKeepsThemIsNotComplainedOf() throws Exception {
    assertThat(AtomRules.complaints(RIGHT)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <title>T</title>|''|4.1.1 not one title
          <id>http://a.vn/f</id>|<id>f</id>|4.2.6 no absolute address as id: f
          <author><name>A</name></author>|''|4.1.2 no author
          <author><name>A</name></author>|<author><name> </name></author>|3.2.1 author without a name
          2026-11-24T00:00:00Z|2026-11-24|3.3 form of a date: 2026-11-24
          2026-11-24T00:00:00Z|2026-02-30T00:00:00Z|3.3 no such day or time: 2026-02-30T00:00:00Z
          <link href="http://a.vn/1"/>|''|4.1.2 neither content nor a link
          <link href="http://a.vn/1"/>|<link href="http://a.vn/a b"/>|4.2.7.1 href of a link: http://a.vn/a b
          <link rel="self" href="http://a.vn/f"/>|''|4.1.1 no link to itself
          <title>M</title>|<title type="markdown">M</title>|3.1.1 type of text markdown
          <title>M</title>|<title>M</title><category/>|4.2.2.1 category without a term
          <title>M</title>|<title>M</title><subject/>|4.1.2 unknown element in [subject
          """)
  void whatBreaksThemIsNamed(String part, String other, String complaint) throws Exception {
    assertThat(AtomRules.complaints(RIGHT.replace(part, other)))
        .anyMatch(each -> each.startsWith(complaint.split("\\[")[0]));
  }
}
