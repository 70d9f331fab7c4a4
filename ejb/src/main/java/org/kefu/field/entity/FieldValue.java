package org.kefu.field.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.kefu.field.boundary.FieldKind;

/** What one thing has in one field; of several choices each is one. */
@Entity
@Table(name = "custom_field_value")
public class FieldValue {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "custom_field_value_seq")
  @SequenceGenerator(
      name = "custom_field_value_seq",
      sequenceName = "custom_field_value_seq",
      allocationSize = 50)
  private Long id;

  @Version private int version;

  @Column(name = "field_id", updatable = false)
  private Long fieldId;

  /** The business number of what has it. */
  @Column(name = "subject_number", updatable = false)
  private String number;

  private String word;
  private String body;
  private BigDecimal amount;

  @Column(name = "on_day")
  private LocalDate day;

  @Column(name = "at_time")
  private Instant at;

  protected FieldValue() {}

  public FieldValue(CustomField field, String number, String canonical) {
    fieldId = field.getId();
    this.number = number;
    hold(field.getKind(), canonical);
  }

  /** Holds another value from now on. */
  public void hold(FieldKind kind, String canonical) {
    switch (kind) {
      case LONG_TEXT, LINK -> body = canonical;
      case NUMBER, DECIMAL, MONEY -> amount = new BigDecimal(canonical);
      case DATE -> day = LocalDate.parse(canonical);
      case TIME -> at = Instant.parse(canonical);
      default -> word = canonical;
    }
  }

  /**
   * @param digits after the point, for numbers
   */
  public String canonical(FieldKind kind, Integer digits) {
    return switch (kind) {
      case LONG_TEXT, LINK -> body;
      case NUMBER, DECIMAL, MONEY -> plain(amount, digits == null ? 0 : digits);
      case DATE -> day.toString();
      case TIME -> at.toString();
      default -> word;
    };
  }

  /** With as many digits as the field has, and more where an older value has more. */
  private static String plain(BigDecimal amount, int digits) {
    var least = Math.max(digits, amount.stripTrailingZeros().scale());
    return amount.setScale(least).toPlainString();
  }

  public Long getId() {
    return id;
  }

  public Long getFieldId() {
    return fieldId;
  }

  public String getNumber() {
    return number;
  }
}
