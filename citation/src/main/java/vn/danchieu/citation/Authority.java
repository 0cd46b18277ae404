package vn.danchieu.citation;

/**
 * An issuing body.
 *
 * @param id stable and readable, e.g. {@code ubnd.quang-tri}, {@code tinh-uy.quang-tri}, {@code
 *     chinh-phu}, {@code dang.tw}
 * @param name as shown, e.g. {@code UBND tỉnh Quảng Trị}
 */
public record Authority(String id, String name, Line line) {}
