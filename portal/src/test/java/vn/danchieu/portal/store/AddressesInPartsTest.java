package vn.danchieu.portal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danchieu.portal.RunningPortal;

/** What a sitemap lists, whatever the number of its parts. */
@RunningPortal
class AddressesInPartsTest {
  @Autowired Works works;

  @Test
  void everyAddressStandsInOnePartAndPartsAreAboutEquallyLarge() {
    List<String> all = works.slugs(0, 1);
    assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThan(20);

    List<String> parts = new ArrayList<>();
    for (int part = 0; part < 3; part++) {
      List<String> one = works.slugs(part, 3);
      assertThat(one).hasSizeBetween(all.size() / 6, all.size() * 2 / 3);
      parts.addAll(one);
    }
    assertThat(parts).containsExactlyElementsOf(all);
  }
}
