package vn.danchieu.portal.task;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What finding the documents that govern a task is set to; the reasons and measures stand beside
 * the values in {@code application.yml}.
 *
 * @param longest how much of a pasted task is read
 * @param answers how many documents are looked at closely
 * @param reasons how many sentences are shown for each
 * @param freshness after how long a look tells whether something was loaded
 * @param mostTitles how many titles are kept in memory
 * @param stating types that state the law; the others apply it
 * @param partyRules types that state the Party's rules; its others direct
 * @param localSymbols what the number of a local document holds
 * @param signs how loudly each sign speaks for a document
 */
@ConfigurationProperties("danchieu.task")
record TaskSettings(
    int longest,
    int answers,
    int reasons,
    Duration freshness,
    int mostTitles,
    List<String> stating,
    List<String> partyRules,
    List<String> localSymbols,
    Reach reach,
    Map<TaskSign, Double> signs,
    Days days) {

  /**
   * How far evidence is gathered.
   *
   * @param statingShare what a document that states the law counts as a witness
   * @param nameShare what a citation by name alone counts beside one in full
   * @param textShare what likeness of texts counts beside likeness of titles
   * @param smoothing keeps a single witness from deciding
   * @param alike from which likeness on a name says the task itself
   * @param bothShare the same where both are counted together, beside the best title
   * @param fading the years after which a witness counts the e-th part
   */
  record Reach(
      int titles,
      int texts,
      int provisions,
      int cited,
      int witnesses,
      int fewWitnesses,
      int closest,
      double statingShare,
      double nameShare,
      double textShare,
      double bothShare,
      double smoothing,
      double fading,
      double alike) {}

  /**
   * What it costs not to hold on the day.
   *
   * @param over to have ended, where nothing held took its place
   * @param replaced to have ended, where what took its place stands before it
   * @param notYet to be yet to come
   */
  record Days(double over, double replaced, double notYet) {}
}
