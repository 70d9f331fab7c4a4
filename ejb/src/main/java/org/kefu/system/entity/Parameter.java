package org.kefu.system.entity;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A setting of this installation that differs from what the product ships. */
@Entity
@Cacheable(false)
@Table(name = "system_parameter")
public class Parameter {
  @Id private String name;

  @Column(nullable = false)
  private String setting;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  protected Parameter() {}

  public Parameter(String name) {
    this.name = name;
  }

  public void change(String to, String by, Instant at) {
    setting = to;
    changedBy = by;
    changedAt = at;
  }

  public String getName() {
    return name;
  }

  public String getSetting() {
    return setting;
  }

  public Instant getChangedAt() {
    return changedAt;
  }

  public String getChangedBy() {
    return changedBy;
  }
}
