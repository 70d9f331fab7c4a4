package org.kefu.staff.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A password somebody had before, as its hash: it must not come back too soon. */
@Entity
@Table(name = "former_password")
public class FormerPassword {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "former_password_seq")
  @SequenceGenerator(
      name = "former_password_seq",
      sequenceName = "former_password_seq",
      allocationSize = 50)
  private Long id;

  private String login;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected FormerPassword() {}

  public FormerPassword(String login, String passwordHash, Instant at) {
    this.login = login;
    this.passwordHash = passwordHash;
    this.changedAt = at;
  }

  public String getPasswordHash() {
    return passwordHash;
  }
}
