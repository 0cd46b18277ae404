/** Packets in which offices exchange documents (edXML, QCVN 102:2016/BTTTT), read tolerantly. */
@NullMarked
package vn.danchieu.indexer.source.edxml;

import org.jspecify.annotations.NullMarked;
