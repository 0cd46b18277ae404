package vn.danchieu.portal.link;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How much is read of what is linked; the reasons stand beside the values in {@code
 * application.yml}.
 *
 * @param most links around one document that are read at once
 */
@ConfigurationProperties("danchieu.links")
record LinkSettings(int most) {
  LinkSettings {
    if (most < 1) {
      throw new IllegalArgumentException(
          "danchieu.links.most is " + most + ": without links no page can be shown; set 2000");
    }
  }
}
