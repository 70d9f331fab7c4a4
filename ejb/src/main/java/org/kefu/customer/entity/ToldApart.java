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

  /** What the two held then; null where nobody kept it. */
  @Column(name = "one_print")
  private String onePrint;

  @Column(name = "other_print")
  private String otherPrint;

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

  /** Whether it still holds: neither has become another since. */
  public boolean holds(String printOfOne, String printOfOther) {
    return printOfOne.equals(onePrint) && printOfOther.equals(otherPrint);
  }

  /** As they are now, they are two customers. */
  public void keep(String printOfOne, String printOfOther) {
    onePrint = printOfOne;
    otherPrint = printOfOther;
  }

  public boolean isWithoutPrints() {
    return onePrint == null;
  }

  public String getOne() {
    return one;
  }

  public String getOther() {
    return other;
  }
}
