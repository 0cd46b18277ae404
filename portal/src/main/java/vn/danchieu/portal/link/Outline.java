package vn.danchieu.portal.link;

import java.time.LocalDate;
import java.util.Optional;
import vn.danchieu.validity.Course;

/**
 * What of a document its own fields do not say: it hangs upon what others say of it.
 *
 * @param citedBy how many documents cite it
 */
public record Outline(Course course, long citedBy, Optional<LocalDate> issued) {}
