package vn.danchieu.indexer.parse;

import java.util.List;

/** The parts of a text that can be cited, and the headings above them, each in its order. */
record Structure(List<Section> sections, List<Heading> headings) {}
