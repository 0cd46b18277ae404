package vn.danchieu.citation;

import java.time.LocalDate;

/** Since when a repeal, a replacement or a suspension holds, as far as its sentence says. */
public sealed interface EffectiveFrom {
  /** "kể từ ngày 01/7/2023". */
  record OnDay(LocalDate day) implements EffectiveFrom {}

  /** "kể từ ngày Nghị định này có hiệu lực thi hành": the host's own first day. */
  record WithHost() implements EffectiveFrom {}

  /** "kể từ ngày ký": the day on which the host was signed. */
  record OnSigning() implements EffectiveFrom {}
}
