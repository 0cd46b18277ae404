package vn.danchieu.citation.vocabulary;

/**
 * A code in a number that stands for a kind of document.
 *
 * @param bare whether a number with this code is a citation without any word before it
 */
public record TypeCode(String code, String type, boolean bare) {}
