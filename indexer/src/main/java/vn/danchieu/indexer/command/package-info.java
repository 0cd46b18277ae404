/** The program: load, rebuild, status, report, extract. */
@NullMarked
package vn.danchieu.indexer.command;

import org.jspecify.annotations.NullMarked;
