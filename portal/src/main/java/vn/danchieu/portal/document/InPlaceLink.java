package vn.danchieu.portal.document;

import vn.danchieu.citation.Span;

/**
 * A citation that is a link where it stands.
 *
 * @param span in the document's text
 * @param preview says where it leads before one goes there
 * @param code {@code resolved}, {@code ambiguous} or {@code missing}
 */
record InPlaceLink(Span span, String href, String preview, String code) {}
