package vn.danchieu.portal.report;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How much readers may report; the reasons stand beside the values in {@code application.yml}.
 *
 * @param perClient reports of one address within the time
 * @param overall reports of all within the time
 * @param within how long that is counted
 * @param open reports that nobody has settled
 * @param openOfOne of one document
 */
@ConfigurationProperties("danchieu.reports")
record ReportSettings(int perClient, int overall, Duration within, int open, int openOfOne) {}
