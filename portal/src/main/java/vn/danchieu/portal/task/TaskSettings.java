package vn.danchieu.portal.task;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import vn.danchieu.portal.task.TaskAnswer.Certainty;

/**
 * What finding the documents that govern a task is set to; the reasons and measures stand beside
 * the values in {@code application.yml}.
 *
 * @param longest how much of a pasted task is read
 * @param answers how many documents are looked at closely
 * @param reasons how many sentences are shown for each
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
    List<String> stating,
    List<String> partyRules,
    List<String> localSymbols,
    Reach reach,
    Map<TaskSign, Double> signs,
    General general,
    Finding finding,
    Floor floor,
    Shortly shortly,
    Days days) {

  /**
   * How far evidence is gathered.
   *
   * @param candidates how many works are looked up before they are ranked
   * @param sentences how many links that lead to them are read
   * @param statingShare what a document that states the law counts as a witness
   * @param nameShare what a citation by name alone counts beside one in full
   * @param textShare what likeness of texts counts beside likeness of titles, for whose sentences
   *     are shown
   * @param smoothing keeps a single witness from deciding
   * @param fading the years after which a witness counts the e-th part
   * @param alike from which likeness on a name says the task itself
   */
  record Reach(
      int titles,
      int openings,
      int texts,
      int provisions,
      int named,
      int candidates,
      int sentences,
      int witnesses,
      int fewWitnesses,
      int closest,
      double statingShare,
      double nameShare,
      double textShare,
      double smoothing,
      double fading,
      double alike) {}

  /**
   * Laws of organisation, promulgation and budget, which documents cite whatever they are about.
   *
   * @param share from which part of all documents on, that cites it, a law may be one
   * @param named below which likeness of its name it is not what the task is about
   * @param provision the same of its best provision
   * @param matter the most syllables of a task that names a matter; longer ones are titles of
   *     documents to be made, which rest on such laws
   * @param deduction what it costs to be one where a matter is asked for
   */
  record General(double share, double named, double provision, int matter, double deduction) {
    boolean is(double citing, double name, double best) {
      return citing >= share && name < named && best < provision;
    }

    /** Whether a matter is asked for, and not what a document with this title rests on. */
    boolean isMatter(Question question) {
      return question.syllables().size() <= matter;
    }

    double off(Question question) {
      return isMatter(question) ? deduction : 0;
    }
  }

  /**
   * What it counts to be found by a search for the words of the task.
   *
   * @param results how many that hold on the day are looked at
   * @param worth of the first; the second is worth half of it, the third a third
   */
  record Finding(int results, double worth) {}

  /**
   * From which score of the best document on an answer is relied on.
   *
   * @param sure it is about the task
   * @param doubtful it may be; below, it shares chance words with it
   */
  record Floor(double sure, double doubtful) {
    /** Scores are lower in a small stock; a name that says the very task is sure in any. */
    Certainty certainty(Governing best) {
      if (best.titled() || best.score() >= sure) {
        return Certainty.SURE;
      }
      return best.score() >= doubtful ? Certainty.DOUBTFUL : Certainty.NONE;
    }
  }

  /**
   * The short answer above the results of a search.
   *
   * @param shown how many documents it names
   * @param atOnce how many may be looked for at once
   */
  record Shortly(int shown, int atOnce) {}

  /**
   * What it costs not to hold on the day.
   *
   * @param over to have ended, where nothing held took its place
   * @param replaced to have ended, where what took its place stands before it
   * @param notYet to be yet to come
   */
  record Days(double over, double replaced, double notYet) {}
}
