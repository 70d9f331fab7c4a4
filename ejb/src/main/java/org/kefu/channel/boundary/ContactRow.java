package org.kefu.channel.boundary;

import java.time.Instant;

/**
 * View: a contact with a customer on any channel.
 *
 * @param customerNumber null while nobody knows whose it is
 * @param customerName null where there is none or they are out of the caller's reach
 * @param record null where nobody registered it by hand
 */
public record ContactRow(
    MessageView message, String customerNumber, String customerName, Record record) {

  /**
   * What was registered.
   *
   * @param doneAt when what was to do was done, null before
   */
  public record Record(ContactNote note, String registeredBy, String doneBy, Instant doneAt) {
    public boolean isOpen() {
      return note.toDo() != null && doneAt == null;
    }
  }

  /** True where we turned to the customer. */
  public boolean isOurs() {
    return direction() == Direction.OUT;
  }

  public Direction direction() {
    if (record != null) {
      return record.note().direction();
    }
    return message.kind() == MessageKind.CUSTOMER ? Direction.IN : Direction.OUT;
  }
}
