package org.kefu.customer.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.kefu.customer.boundary.Sameness;

/** Two files that may be of one customer, the one with the smaller number first. */
@Entity
@Table(name = "customer_pair")
public class CustomerPair {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_pair_seq")
  @SequenceGenerator(
      name = "customer_pair_seq",
      sequenceName = "customer_pair_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "one_number", updatable = false)
  private String one;

  @Column(name = "other_number", updatable = false)
  private String other;

  private int score;
  private String reasons;

  @Column(name = "found_at")
  private Instant foundAt;

  protected CustomerPair() {}

  public CustomerPair(String one, String other, int score, Set<Sameness> same, Instant at) {
    this.one = one;
    this.other = other;
    find(score, same, at);
  }

  /** It was looked at again. */
  public void find(int sure, Set<Sameness> same, Instant at) {
    score = sure;
    reasons = same.stream().map(Sameness::name).collect(Collectors.joining(","));
    foundAt = at;
  }

  public Set<Sameness> same() {
    var same = EnumSet.noneOf(Sameness.class);
    Arrays.stream(reasons.split(",")).map(Sameness::valueOf).forEach(same::add);
    return same;
  }

  public String getOne() {
    return one;
  }

  public String getOther() {
    return other;
  }

  public int getScore() {
    return score;
  }
}
