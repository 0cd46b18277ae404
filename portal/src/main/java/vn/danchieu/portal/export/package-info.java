/** Documents in the forms of other programs: Akoma Ntoso, JSON-LD, BibTeX, CSL, DOCX, PDF, text. */
@NullMarked
package vn.danchieu.portal.export;

import org.jspecify.annotations.NullMarked;
