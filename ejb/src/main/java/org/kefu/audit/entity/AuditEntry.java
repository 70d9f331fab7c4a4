package org.kefu.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** One fact of a subject's history. Its hash covers the fact and the hash of the fact before it. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_seq")
  @SequenceGenerator(
      name = "audit_entry_seq",
      sequenceName = "audit_entry_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "subject_kind")
  private String subjectKind;

  @Column(name = "subject_number")
  private String subjectNumber;

  private int seq;

  @Column(name = "happened_at")
  private Instant happenedAt;

  private String actor;
  private String action;
  private String detail;
  private String hash;

  protected AuditEntry() {}

  public AuditEntry(Link link, String actor, String action, String detail, Instant at) {
    this.subjectKind = link.kind();
    this.subjectNumber = link.number();
    this.seq = link.seq() + 1;
    this.actor = actor;
    this.action = action;
    this.detail = detail;
    // databases keep microseconds: the hash must be the same when read back
    this.happenedAt = at.truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
    this.hash = hashAfter(link.hash());
  }

  /** The end of a subject's chain, on which the next entry is hung. */
  public record Link(String kind, String number, int seq, String hash)
      implements java.io.Serializable {
    public static Link first(String kind, String number) {
      return new Link(kind, number, 0, "");
    }
  }

  public Link link() {
    return new Link(subjectKind, subjectNumber, seq, hash);
  }

  /** True when this entry still is what was written after the entry with the given hash. */
  public boolean follows(String hashBefore) {
    return hash.equals(hashAfter(hashBefore));
  }

  private String hashAfter(String before) {
    var text =
        String.join(
            "\n",
            before,
            subjectKind,
            subjectNumber,
            Integer.toString(seq),
            Long.toString(happenedAt.toEpochMilli()),
            actor,
            action,
            detail);
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @PreUpdate
  @PreRemove
  void stays() {
    throw new IllegalStateException("Audit entries cannot be changed");
  }

  public int getSeq() {
    return seq;
  }

  public String getHash() {
    return hash;
  }

  public Instant getHappenedAt() {
    return happenedAt;
  }

  public String getActor() {
    return actor;
  }

  public String getAction() {
    return action;
  }

  public String getDetail() {
    return detail;
  }
}
