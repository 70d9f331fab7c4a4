package org.kefu.channel.control;

import java.util.ArrayList;
import java.util.List;

/** One node of a mail's structure: headers and either children or a body out of its wrapping. */
final class MailPart {

  private final MailPart parent;
  private final MailHeaders headers = new MailHeaders();
  private final List<MailPart> children = new ArrayList<>();
  private byte[] body = new byte[0];
  private boolean multipart;

  MailPart(MailPart parent) {
    this.parent = parent;
    if (parent != null) {
      parent.children.add(this);
    }
  }

  MailPart parent() {
    return parent;
  }

  MailHeaders headers() {
    return headers;
  }

  List<MailPart> children() {
    return children;
  }

  byte[] body() {
    return body;
  }

  void wrap(byte[] raw) {
    body = TransferDecoder.decode(raw, headers.text("content-transfer-encoding"));
  }

  void becomeMultipart() {
    multipart = true;
  }

  boolean isMultipart() {
    return multipart;
  }

  String type() {
    String type = headers.parameters("content-type").value();
    if (type.matches("[^/\\s]+/[^/\\s]+")) {
      return type;
    }
    return isIn("multipart/digest") ? "message/rfc822" : "text/plain";
  }

  String charset() {
    return headers.parameters("content-type").get("charset");
  }

  boolean isIn(String multipartType) {
    return parent != null && parent.type().equals(multipartType);
  }

  boolean isFirstInParent() {
    return parent == null || parent.children.get(0) == this;
  }

  /** The file name the sender gave, null when there is none. */
  String fileName() {
    String name = headers.parameters("content-disposition").get("filename");
    name = name == null ? headers.parameters("content-type").get("name") : name;
    return name == null || name.isBlank() ? null : name.replaceAll("\\p{Cntrl}+", "").strip();
  }

  boolean isMarkedAttachment() {
    return headers.parameters("content-disposition").value().equals("attachment");
  }

  boolean isMarkedInline() {
    return headers.parameters("content-disposition").value().equals("inline");
  }
}
