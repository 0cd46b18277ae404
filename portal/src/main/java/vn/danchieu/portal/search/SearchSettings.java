package vn.danchieu.portal.search;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What ranking and result pages are set to; the reasons stand beside the values in {@code
 * application.yml}.
 *
 * @param leastMatch how many of the words must be found, as OpenSearch writes it
 */
@ConfigurationProperties("danchieu.search")
record SearchSettings(
    int pageSize,
    int longestQuery,
    int provisionCandidates,
    String leastMatch,
    NumberWeights number,
    AnalysisWeights analysis,
    FieldWeights field) {

  record NumberWeights(float exact, float parts) {}

  record AnalysisWeights(float bigrams, float accented, float foldedBigrams, float folded) {}

  record FieldWeights(
      float title, float text, float summary, float provision, float held, float titled) {}
}
