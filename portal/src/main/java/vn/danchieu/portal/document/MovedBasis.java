package vn.danchieu.portal.document;

import vn.danchieu.portal.link.ReadLink;
import vn.danchieu.validity.Change;

/** Something the document builds upon, and what took its place since. */
record MovedBasis(ReadLink link, Change change) {}
