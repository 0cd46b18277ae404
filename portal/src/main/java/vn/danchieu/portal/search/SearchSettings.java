package vn.danchieu.portal.search;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What ranking and result pages are set to; the reasons stand beside the values in {@code
 * application.yml}.
 *
 * @param leastMatch how many of the words must be found, as OpenSearch writes it
 * @param leastTogether which share of its pairs of words must be found, the rare ones weigh more
 * @param signs how loudly each sign speaks for a provision
 * @param documentSigns how loudly each sign speaks for a document
 */
@ConfigurationProperties("danchieu.search")
record SearchSettings(
    int pageSize,
    int longestQuery,
    int documentCandidates,
    int provisionCandidates,
    String leastMatch,
    double leastTogether,
    AnalysisWeights analysis,
    FieldWeights field,
    Gathering gathering,
    Map<ProvisionSign, Double> signs,
    Map<DocumentSign, Double> documentSigns) {

  /**
   * What gathers provisions, against single words of the text.
   *
   * @param legal the law's words for what was asked in everyday ones
   * @param folded the words as they were typed, where marks were put back on them
   */
  record Gathering(
      float pairs, float title, float documentTitle, float legal, float folded, float number) {}

  record AnalysisWeights(float bigrams, float accented, float foldedBigrams, float folded) {}

  record FieldWeights(
      float title,
      float text,
      float summary,
      float held,
      float titled,
      float shortened,
      float hinted) {}
}
