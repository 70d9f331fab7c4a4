package org.kefu.channel.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.kefu.channel.boundary.StoredFile;

/** A file that came with a message; its content is in the file store. */
@Embeddable
public class Attachment {
  private String name;
  private String type;

  @Column(name = "size_bytes")
  private long size;

  private String sha256;
  private boolean inlined;

  @Column(name = "content_id")
  private String contentId;

  protected Attachment() {}

  Attachment(StoredFile file) {
    name = file.name();
    type = file.type();
    size = file.size();
    sha256 = file.sha256();
    inlined = file.inline();
    contentId = file.contentId();
  }

  StoredFile view() {
    return new StoredFile(name, type, size, sha256, inlined, contentId);
  }
}
