package org.kefu.channel.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.kefu.channel.boundary.MailboxPosition;

/**
 * How far a mailbox is read and what stands in the way. It is written by whoever reads, beside the
 * forms of the people who change the mailbox.
 */
@Entity
@Table(name = "mailbox_state")
public class MailboxState {
  private static final int LONGEST_WORDS = 500;

  @Id private String code;

  /** Sealed; some servers give another one with each use. */
  @Column(name = "refresh_token")
  private String refreshToken;

  @Column(name = "uid_validity")
  private long uidValidity;

  @Column(name = "last_uid")
  private long lastUid;

  @Column(name = "looked_at")
  private Instant lookedAt;

  @Column(name = "mail_at")
  private Instant mailAt;

  @Column(name = "failing_since")
  private Instant failingSince;

  private String error;

  @Column(name = "error_words")
  private String errorWords;

  @Column(name = "held_by")
  private String heldBy;

  @Column(name = "held_until")
  private Instant heldUntil;

  protected MailboxState() {}

  public MailboxState(String code) {
    this.code = code;
  }

  public void lock(String sealedRefreshToken) {
    refreshToken = sealedRefreshToken;
  }

  /** Everything up to the position has been taken. */
  public void reach(MailboxPosition position, boolean brought, Instant at) {
    uidValidity = position.validity();
    lastUid = position.uid();
    lookedAt = at;
    mailAt = brought ? at : mailAt;
    error = null;
    errorWords = null;
    failingSince = null;
  }

  public void fail(String reason, String words, Instant at) {
    failingSince = failingSince == null ? at : failingSince;
    error = reason;
    errorWords = words.length() <= LONGEST_WORDS ? words : words.substring(0, LONGEST_WORDS);
  }

  /** The mailbox is another one now: what was known of the former does not count. */
  public void forget() {
    uidValidity = 0;
    lastUid = 0;
    error = null;
    errorWords = null;
    failingSince = null;
  }

  public MailboxPosition position() {
    return new MailboxPosition(uidValidity, lastUid);
  }

  public String getRefreshToken() {
    return refreshToken;
  }
}
