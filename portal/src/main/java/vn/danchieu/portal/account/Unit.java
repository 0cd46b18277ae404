package vn.danchieu.portal.account;

/**
 * A group of people: an office, a department.
 *
 * @param code by which audiences name it, such as {@code van-phong}
 * @param members how many accounts belong to it
 */
public record Unit(String code, String title, int members) {}
