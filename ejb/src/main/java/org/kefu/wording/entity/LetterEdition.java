package org.kefu.wording.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.kefu.wording.boundary.LetterKey;
import org.kefu.wording.boundary.LetterKind;
import org.kefu.wording.boundary.LetterText;

/**
 * What somebody once made of a letter. Editions are never changed: the last one holds, and one
 * without words gives the letter back to what stands behind it.
 */
@Entity
@Table(name = "letter_edition")
public class LetterEdition {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter_edition_seq")
  @SequenceGenerator(
      name = "letter_edition_seq",
      sequenceName = "letter_edition_seq",
      allocationSize = 50)
  private Long id;

  @Enumerated(EnumType.STRING)
  private LetterKind kind;

  private String language;
  private String scope;
  private int edition;
  private String subject;
  private String body;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected LetterEdition() {}

  /**
   * @param text null to give the letter back
   */
  public LetterEdition(LetterKey key, int edition, LetterText text, String by, Instant at) {
    this.kind = key.kind();
    this.language = key.language();
    this.scope = key.scope();
    this.edition = edition;
    this.subject = text == null ? null : text.subject();
    this.body = text == null ? null : text.body();
    this.changedBy = by;
    this.changedAt = at;
  }

  public LetterKey key() {
    return new LetterKey(kind, language, scope);
  }

  /** Empty where it gives the letter back. */
  public Optional<LetterText> text() {
    return Optional.ofNullable(body)
        .map(words -> new LetterText(subject == null ? "" : subject, words));
  }

  public int getEdition() {
    return edition;
  }

  public String getChangedBy() {
    return changedBy;
  }

  public Instant getChangedAt() {
    return changedAt;
  }
}
