package org.kefu.customer.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A trait that too many files have to compare each of them with each. */
@Entity
@Table(name = "customer_crowd")
public class CustomerCrowd {
  @Id private String trait;
  private long files;

  @Column(name = "seen_at")
  private Instant seenAt;

  protected CustomerCrowd() {}

  public CustomerCrowd(String trait, long files, Instant at) {
    this.trait = trait;
    this.files = files;
    this.seenAt = at;
  }
}
