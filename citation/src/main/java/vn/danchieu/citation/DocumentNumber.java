package vn.danchieu.citation;

import java.util.Optional;

/**
 * A document number.
 *
 * @param canonical e.g. {@code 04/2015/NĐ-CP}, {@code 120-KL/TW}
 * @param folded lower case without accents, leading zeros or spaces, e.g. {@code 4/2015/nd-cp}:
 *     equal for all printed forms of one number; never a reason to link by itself (HĐ and HD fold
 *     alike)
 * @param sequence a string, not a number: {@code 66.10}, {@code 473a}
 * @param year the year slot, which is part of the identity; empty where the number has none
 * @param symbol e.g. {@code NĐ-CP}, {@code KL/TW}
 * @param type the full word the symbol's code stands for, where it has one
 * @param body the code of the issuing body, e.g. {@code CP}, {@code TW}, {@code UBND}
 */
public record DocumentNumber(
    String canonical,
    String folded,
    String sequence,
    Optional<Integer> year,
    String symbol,
    Optional<String> type,
    Optional<String> body,
    Line line,
    boolean repaired) {

  /** The sequence as it is looked up, equal for all printed forms: 4 of 04, 18b of 018B. */
  public String plainSequence() {
    return VietnameseText.fold(sequence).replaceFirst("^0+(?=.)", "");
  }
}
