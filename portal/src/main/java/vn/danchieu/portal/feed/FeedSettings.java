package vn.danchieu.portal.feed;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** What feeds are set to; the reasons stand beside the values in {@code application.yml}. */
@ConfigurationProperties("danchieu.feed")
record FeedSettings(int entries, int rows) {}
