package org.kefu.ticket.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.kefu.channel.boundary.MessageKind;
import org.kefu.ticket.boundary.OwnDraftRow;

/** What somebody is writing on a ticket: one draft for each person and ticket, nobody else's. */
@Entity
@Table(name = "own_draft")
@IdClass(OwnDraft.Key.class)
public class OwnDraft {
  @Id private String login;

  @Id
  @Column(name = "ticket_number")
  private String ticket;

  @Enumerated(EnumType.STRING)
  private MessageKind kind;

  private String body;

  @Column(name = "kept_at")
  private Instant keptAt;

  /** As the persistence asks for it. */
  public static class Key implements Serializable {
    private String login;
    private String ticket;

    public Key() {}

    public Key(String login, String ticket) {
      this.login = login;
      this.ticket = ticket;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.login.equals(login) && key.ticket.equals(ticket);
    }

    @Override
    public int hashCode() {
      return 31 * login.hashCode() + ticket.hashCode();
    }
  }

  protected OwnDraft() {}

  public OwnDraft(String login, String ticket) {
    this.login = login;
    this.ticket = ticket;
  }

  public void say(MessageKind as, String text, Instant at) {
    kind = as;
    body = text.replace("\0", "");
    keptAt = at;
  }

  public OwnDraftRow row() {
    return new OwnDraftRow(kind, body, keptAt);
  }
}
