@org.jspecify.annotations.NullMarked
package vn.danchieu.portal.door;
