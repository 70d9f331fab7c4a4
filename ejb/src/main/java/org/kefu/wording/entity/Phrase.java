package org.kefu.wording.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import org.kefu.wording.boundary.PhraseFile;
import org.kefu.wording.boundary.PhraseRow;

/** Words that people write again and again: somebody's own, of a team, or of all. */
@Entity
public class Phrase {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "phrase_seq")
  @SequenceGenerator(name = "phrase_seq", sequenceName = "phrase_seq", allocationSize = 50)
  private Long id;

  @Version private int version;

  @Column(updatable = false)
  private String owner;

  private String name;
  private String category;
  private String body;

  @Column(name = "shared_with")
  private String sharedWith;

  @Column(name = "found_by")
  private String foundBy;

  /** Counted by the database: many use one at the same time. */
  @Column(updatable = false)
  private long uses;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected Phrase() {}

  public Phrase(String owner) {
    this.owner = owner;
  }

  /**
   * @param foundBy all that it is to be found by, in small letters
   */
  public void write(PhraseFile file, String foundBy, String by, Instant at) {
    name = file.name().strip();
    category =
        file.category() == null || file.category().isBlank() ? null : file.category().strip();
    body = file.body().strip();
    sharedWith = file.sharedWith();
    this.foundBy = foundBy;
    changedBy = by;
    changedAt = at;
  }

  public boolean isFor(String login, Collection<String> teams) {
    return sharedWith == null
        ? owner.equals(login)
        : sharedWith.equals(PhraseFile.ALL) || teams.contains(sharedWith);
  }

  public boolean isShared() {
    return sharedWith != null;
  }

  public boolean isOf(String login) {
    return owner.equals(login);
  }

  public PhraseRow row(boolean writable) {
    var file = new PhraseFile(name, category, body, sharedWith);
    return new PhraseRow(id, version, file, writable, uses, changedBy, changedAt);
  }

  public int getVersion() {
    return version;
  }
}
