/** Who sees what: nothing of one audience's documents shows to another. */
@org.jspecify.annotations.NullMarked
package vn.danchieu.portal.audience;
