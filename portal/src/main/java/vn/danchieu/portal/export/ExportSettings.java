package vn.danchieu.portal.export;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * What making files costs.
 *
 * @param atOnce files that are made at a time
 * @param queue how long a file waits to be made
 * @param patience how long a reader waits for a file that is being made
 * @param kept of the files that were made
 */
@ConfigurationProperties("danchieu.exports")
record ExportSettings(int atOnce, Duration queue, Duration patience, DataSize kept) {}
