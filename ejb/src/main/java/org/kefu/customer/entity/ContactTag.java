package org.kefu.customer.entity;

import jakarta.persistence.Embeddable;
import java.util.Objects;

/** A tag of a contact. */
@Embeddable
public class ContactTag {
  /** The place of the contact whose tag it is. */
  private int contact;

  private String tag;

  protected ContactTag() {}

  ContactTag(int contact, String tag) {
    this.contact = contact;
    this.tag = tag;
  }

  FileParts.Way<String> way() {
    return new FileParts.Way<>(tag, contact);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ContactTag that && contact == that.contact && tag.equals(that.tag);
  }

  @Override
  public int hashCode() {
    return Objects.hash(contact, tag);
  }
}
