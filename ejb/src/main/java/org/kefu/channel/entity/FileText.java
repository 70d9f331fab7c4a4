package org.kefu.channel.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.kefu.channel.boundary.Legibility;

/** The text in a file, kept by the SHA-256 of its content; written once. */
@Entity
@Table(name = "file_text")
public class FileText {
  @Id private String sha256;

  @Enumerated(EnumType.STRING)
  private Legibility outcome;

  private String text;

  @Column(name = "read_at")
  private Instant readAt;

  protected FileText() {}

  /**
   * @param text null unless the outcome is {@link Legibility#TEXT}
   */
  public FileText(String sha256, Legibility outcome, String text, Instant at) {
    this.sha256 = sha256;
    this.outcome = outcome;
    this.text = text;
    readAt = at;
  }
}
