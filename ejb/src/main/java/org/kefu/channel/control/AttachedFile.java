package org.kefu.channel.control;

import org.kefu.channel.boundary.StoredFile;

/** An attachment with the message it belongs to. */
public record AttachedFile(
    Long message,
    String name,
    String type,
    long size,
    String sha256,
    boolean inlined,
    String contentId) {

  StoredFile file() {
    return new StoredFile(name, type, size, sha256, inlined, contentId);
  }
}
