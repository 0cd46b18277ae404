package vn.danchieu.portal.access;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The one switch of the office's side.
 *
 * @param accounts whether people may sign in
 */
@ConfigurationProperties("danchieu")
public record AccessSettings(boolean accounts) {}
