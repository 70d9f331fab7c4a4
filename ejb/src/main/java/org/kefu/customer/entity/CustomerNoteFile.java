package org.kefu.customer.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.kefu.customer.boundary.NoteFile;

/** A document in a customer's file; its content lies in the file store. */
@Embeddable
public class CustomerNoteFile {
  private String name;
  private String type;

  @Column(name = "size_bytes")
  private long size;

  private String sha256;

  protected CustomerNoteFile() {}

  CustomerNoteFile(NoteFile file) {
    name = file.name();
    type = file.type();
    size = file.size();
    sha256 = file.sha256();
  }

  NoteFile view() {
    return new NoteFile(name, type, size, sha256);
  }
}
