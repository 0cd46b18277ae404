package vn.danchieu.portal.text;

import java.time.LocalDate;

/** Days as official documents write them: 05 tháng 3 is 05/3, only months 1 and 2 are padded. */
public final class Days {
  private static final int LAST_PADDED_MONTH = 2;

  private Days() {}

  public static String shown(LocalDate day) {
    String month = day.getMonthValue() <= LAST_PADDED_MONTH ? "%02d" : "%d";
    return ("%02d/" + month + "/%d")
        .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  /** {@code 05/03/2020}, as a field of a form holds it. */
  public static String inField(LocalDate day) {
    return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  /** {@code 05 tháng 3 năm 2020}, as a heading or a citation writes it. */
  public static String inWords(LocalDate day) {
    String month = day.getMonthValue() <= LAST_PADDED_MONTH ? "%02d" : "%d";
    return ("%02d tháng " + month + " năm %d")
        .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }
}
