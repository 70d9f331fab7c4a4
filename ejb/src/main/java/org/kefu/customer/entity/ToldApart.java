package org.kefu.customer.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** That two files are alike and yet of two customers: a family has one telephone. */
@Entity
@Table(name = "customer_told_apart")
public class ToldApart {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_told_apart_seq")
  @SequenceGenerator(
      name = "customer_told_apart_seq",
      sequenceName = "customer_told_apart_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "one_number", updatable = false)
  private String one;

  @Column(name = "other_number", updatable = false)
  private String other;

  @Column(name = "told_by", updatable = false)
  private String toldBy;

  @Column(name = "told_at", updatable = false)
  private Instant toldAt;

  protected ToldApart() {}

  /** In whatever order they are named. */
  public ToldApart(String number, String another, String by, Instant at) {
    if (number.equals(another)) {
      throw new IllegalArgumentException("One file: " + number);
    }
    one = number.compareTo(another) < 0 ? number : another;
    other = number.compareTo(another) < 0 ? another : number;
    toldBy = by;
    toldAt = at;
  }

  public String getOne() {
    return one;
  }

  public String getOther() {
    return other;
  }
}
