package org.kefu.transfer.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;
import org.kefu.shared.JsonWords;
import org.kefu.transfer.boundary.ImportedRow;
import org.kefu.transfer.boundary.RowOutcome;

/** One row of an import and what became of it; enough to take it back. */
@Entity
@Table(name = "customer_import_row")
public class CustomerImportRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_import_row_seq")
  @SequenceGenerator(
      name = "customer_import_row_seq",
      sequenceName = "customer_import_row_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "import_number", updatable = false)
  private String importNumber;

  @Column(updatable = false)
  private int line;

  @Enumerated(EnumType.STRING)
  private RowOutcome outcome;

  @Column(name = "customer_number")
  private String customer;

  /** What the customer's file was marked with when the row had gone in. */
  private String written;

  /** The file before the row filled it, as JSON. */
  @Column(name = "before_change")
  private String before;

  /** The column of the faulty cell, from 0. */
  private Integer place;

  private String reason;

  @Convert(converter = JsonWords.class)
  @Column(name = "reason_args")
  private List<String> reasonArgs;

  @Convert(converter = JsonWords.class)
  private List<String> cells;

  protected CustomerImportRow() {}

  private CustomerImportRow(String of, int line, RowOutcome outcome) {
    importNumber = of;
    this.line = line;
    this.outcome = outcome;
  }

  public static CustomerImportRow entered(String of, int line, String customer, String written) {
    var row = new CustomerImportRow(of, line, RowOutcome.NEW);
    row.customer = customer;
    row.written = written;
    return row;
  }

  public static CustomerImportRow filled(
      String of, int line, String customer, String written, String before) {
    var row = new CustomerImportRow(of, line, RowOutcome.CHANGED);
    row.customer = customer;
    row.written = written;
    row.before = before;
    return row;
  }

  /**
   * A row whose customer is known.
   *
   * @param why the key of the words for what is the same, with the number or line it is in
   */
  public static CustomerImportRow same(
      String of, int line, RowOutcome outcome, String customer, String why, String where) {
    var row = new CustomerImportRow(of, line, outcome);
    row.customer = customer;
    row.reason = why;
    row.reasonArgs = List.of(where);
    return row;
  }

  public static CustomerImportRow failed(
      String of, int line, Integer place, String reason, List<String> args, List<String> cells) {
    var row = new CustomerImportRow(of, line, RowOutcome.FAILED);
    row.place = place;
    row.reason = reason;
    row.reasonArgs = args;
    row.cells = cells;
    return row;
  }

  public void returned() {
    outcome = RowOutcome.RETURNED;
  }

  public void kept(String why, List<String> args) {
    outcome = RowOutcome.KEPT;
    reason = why;
    reasonArgs = args;
  }

  public ImportedRow view() {
    return new ImportedRow(line, outcome, customer, place, reason, reasonArgs, cells);
  }

  public RowOutcome getOutcome() {
    return outcome;
  }

  public String getCustomer() {
    return customer;
  }

  public String getWritten() {
    return written;
  }

  public String getBefore() {
    return before;
  }
}
