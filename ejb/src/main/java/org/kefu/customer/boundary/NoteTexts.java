package org.kefu.customer.boundary;

import java.util.Collection;
import java.util.Map;

/** Asked of whoever can read documents: what is written in those of remarks. */
public interface NoteTexts {
  /**
   * The text of each document by its SHA-256, empty where it has none.
   *
   * @param nanoTime until when unknown ones may be read; those that come later are left out
   */
  Map<String, String> read(Collection<NoteFile> files, long nanoTime);
}
