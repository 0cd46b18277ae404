package vn.danchieu.portal.start;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the portal starts from.
 *
 * @param dataDir where the local OpenSearch keeps its data between runs
 * @param corpus what an empty index is filled from: a file or a folder, {@code none}, or nothing
 *     for the corpus that is shipped
 * @param openSearchWait how long a given OpenSearch may take to answer
 * @param openSearchHeap of the local OpenSearch, as Java writes it
 * @param indexPrefix lets several portals share a cluster
 * @param endWithParent whether to end when the process that started this one does
 */
@ConfigurationProperties("danchieu")
record StartSettings(
    Path dataDir,
    Optional<String> corpus,
    Duration openSearchWait,
    String openSearchHeap,
    String indexPrefix,
    boolean endWithParent) {}
