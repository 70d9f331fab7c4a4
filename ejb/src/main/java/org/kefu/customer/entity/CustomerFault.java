package org.kefu.customer.entity;

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
import org.kefu.customer.boundary.FaultRule;
import org.kefu.customer.boundary.FaultState;

/** Something in a customer's file that breaks a rule; it keeps the value after a correction. */
@Entity
@Table(name = "customer_fault")
public class CustomerFault {
  private static final int LONGEST = 300;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_fault_seq")
  @SequenceGenerator(
      name = "customer_fault_seq",
      sequenceName = "customer_fault_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "customer_number", updatable = false)
  private String customerNumber;

  @Enumerated(EnumType.STRING)
  @Column(name = "rule_name", updatable = false)
  private FaultRule rule;

  private String field;
  private int place;

  @Column(name = "wrong_value", updatable = false)
  private String value;

  @Enumerated(EnumType.STRING)
  private FaultState state = FaultState.OPEN;

  @Column(name = "found_at", updatable = false)
  private Instant foundAt;

  @Column(name = "settled_at")
  private Instant settledAt;

  @Column(name = "settled_by")
  private String settledBy;

  /** What was found: a rule, and the value that breaks it. */
  public record Finding(FaultRule rule, String field, int place, String value) {
    public Finding {
      value = value == null ? "" : value.substring(0, Math.min(value.length(), LONGEST));
    }
  }

  protected CustomerFault() {}

  public CustomerFault(String customer, Finding finding, Instant at) {
    customerNumber = customer;
    rule = finding.rule();
    value = finding.value();
    foundAt = at;
    stand(finding);
  }

  /** Wherever in the file it stands. */
  public boolean is(Finding finding) {
    return rule == finding.rule()
        && value.equals(finding.value())
        && (rule != FaultRule.FIELD || field.equals(finding.field()));
  }

  /** It stands here by now. */
  public void stand(Finding finding) {
    field = finding.field();
    place = finding.place();
  }

  public void settle(FaultState how, String by, Instant at) {
    state = how;
    settledBy = by;
    settledAt = at;
  }

  public boolean isOpen() {
    return state == FaultState.OPEN;
  }

  public boolean isCorrected() {
    return state == FaultState.CORRECTED;
  }

  public String getCustomerNumber() {
    return customerNumber;
  }

  public FaultRule getRule() {
    return rule;
  }

  public String getField() {
    return field;
  }

  public String getValue() {
    return value;
  }
}
