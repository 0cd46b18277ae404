/** What an act says on a day: its text, with the instructions of amending acts carried out. */
@NullMarked
package vn.danchieu.version;

import org.jspecify.annotations.NullMarked;
