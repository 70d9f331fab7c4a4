package org.kefu.channel.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** That a message went to another ticket when its own was merged, and how it had come there. */
@Entity
@Table(name = "merged_message")
public class MergedMessage {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "merged_message_seq")
  @SequenceGenerator(
      name = "merged_message_seq",
      sequenceName = "merged_message_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "message_number", updatable = false)
  private String message;

  @Column(name = "from_ticket", updatable = false)
  private String from;

  @Column(updatable = false)
  private String why;

  protected MergedMessage() {}

  public MergedMessage(Message message) {
    this.message = message.getNumber();
    from = message.getTicketNumber();
    why = message.getWhy();
  }

  public String getMessage() {
    return message;
  }

  public String getWhy() {
    return why;
  }
}
