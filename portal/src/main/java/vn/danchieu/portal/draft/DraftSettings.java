package vn.danchieu.portal.draft;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * What reading the file of a draft may cost.
 *
 * @param atOnce files that are read at a time, each in a process of its own
 * @param queue how long a file waits for its turn
 * @param memory of the heap of such a process
 * @param unfolded what a packed part may unfold to
 * @param time for one file
 */
@ConfigurationProperties("danchieu.drafts")
record DraftSettings(
    int atOnce, Duration queue, DataSize memory, DataSize unfolded, Duration time) {}
