/** Tests of the portal as a whole, against a real OpenSearch. */
@org.jspecify.annotations.NullMarked
package vn.danchieu.portal;
