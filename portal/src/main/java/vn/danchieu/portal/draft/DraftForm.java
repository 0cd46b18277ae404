package vn.danchieu.portal.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danchieu.portal.draft.FormWarning.Rule;

/**
 * Where a draft as a whole departs from the form of its line without doubt: Nghị định 30/2020/NĐ-CP
 * for the State, Hướng dẫn 05-HD/VPTW for the Party. A draft without the head of either is not
 * judged.
 */
final class DraftForm {
  private static final int HEADER = 1_500;

  private static final Pattern PARTY = Pattern.compile("(?iU)đảng\\s+cộng\\s+sản\\s+việt\\s+nam");
  private static final Pattern STATE =
      Pattern.compile("(?iU)cộng\\s+h(òa|oà)\\s+xã\\s+hội\\s+chủ\\s+nghĩa\\s+việt\\s+nam");

  /** {@code Số: 12-KH/TU}: the Party writes no colon. */
  private static final Pattern WITH_COLON =
      Pattern.compile("(?mU)(?:^|[|])[ \\t*]*(Số\\s*:\\s*(\\d+-\\p{L}+/[\\p{L}\\d-]+))");

  /** {@code Số 12/KH-UBND}: the State writes one. */
  private static final Pattern WITHOUT_COLON =
      Pattern.compile("(?mU)(?:^|[|])[ \\t*]*(Số\\s+(\\d+/[\\p{L}\\d/&-]+))[ \\t*]*(?:$|[|])");

  private static final Pattern STATE_SIGNING = Pattern.compile("(?mU)^[ \\t|*]*((TM|KT|TL)\\.)\\s");
  private static final Pattern PARTY_SIGNING = Pattern.compile("(?mU)^[ \\t|*]*((T/M|K/T|T/L))\\s");
  private static final Pattern SUBJECT = Pattern.compile("(?mU)^[ \\t|*]*(V/v)\\s");
  private static final Pattern STATE_END = Pattern.compile("(?U)(\\./\\.)");

  private static final Map<String, String> IN_THE_PARTY =
      Map.of("TM.", "T/M", "KT.", "K/T", "TL.", "T/L");
  private static final Map<String, String> IN_THE_STATE =
      Map.of("T/M", "TM.", "K/T", "KT.", "T/L", "TL.");

  private final String text;
  private final String header;
  private final List<FormWarning> warnings = new ArrayList<>();

  private DraftForm(String text) {
    this.text = text;
    this.header = text.substring(0, Math.min(HEADER, text.length()));
  }

  /** Whether it bears the head of a Party document. */
  static boolean isParty(String text) {
    String header = new DraftForm(text).header;
    return PARTY.matcher(header).find() && !STATE.matcher(header).find();
  }

  static List<FormWarning> of(String text) {
    DraftForm form = new DraftForm(text);
    if (isParty(text)) {
      form.party();
    } else if (STATE.matcher(form.header).find()) {
      form.state();
    }
    return form.warnings;
  }

  private void party() {
    Matcher number = WITH_COLON.matcher(header);
    if (number.find()) {
      warnings.add(new FormWarning(Rule.PARTY_NUMBER, number.group(1), "Số " + number.group(2)));
    }
    if (SUBJECT.matcher(header).find()) {
      warnings.add(new FormWarning(Rule.PARTY_SUBJECT, "V/v", "về việc"));
    }
    signing(STATE_SIGNING, Rule.PARTY_SIGNING, IN_THE_PARTY);
    if (STATE_END.matcher(text).find()) {
      warnings.add(new FormWarning(Rule.PARTY_END, "./.", "."));
    }
  }

  private void state() {
    Matcher number = WITHOUT_COLON.matcher(header);
    if (number.find()) {
      warnings.add(new FormWarning(Rule.STATE_NUMBER, number.group(1), "Số: " + number.group(2)));
    }
    signing(PARTY_SIGNING, Rule.STATE_SIGNING, IN_THE_STATE);
  }

  private void signing(Pattern wrong, Rule rule, Map<String, String> better) {
    Matcher signed = wrong.matcher(text);
    if (signed.find()) {
      String written = signed.group(1);
      warnings.add(new FormWarning(rule, written, better.getOrDefault(written, "")));
    }
  }
}
