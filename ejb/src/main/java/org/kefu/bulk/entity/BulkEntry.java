package org.kefu.bulk.entity;

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
import org.kefu.bulk.boundary.BulkOutcome;
import org.kefu.bulk.boundary.BulkTicket;
import org.kefu.deed.boundary.DeedResult;
import org.kefu.deed.boundary.DeedTrace;
import org.kefu.deed.boundary.Hitch;
import org.kefu.shared.JsonWords;

/** One ticket of a bulk and what became of it; enough to undo it. */
@Entity
@Table(name = "bulk_ticket")
public class BulkEntry {
  private static final int LONGEST_ARGUMENT = 120;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bulk_ticket_seq")
  @SequenceGenerator(
      name = "bulk_ticket_seq",
      sequenceName = "bulk_ticket_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "bulk_number", updatable = false)
  private String bulkNumber;

  @Column(name = "ticket_number", updatable = false)
  private String ticketNumber;

  @Enumerated(EnumType.STRING)
  private BulkOutcome outcome = BulkOutcome.READY;

  private String reason;

  @Convert(converter = JsonWords.class)
  @Column(name = "reason_args")
  private List<String> reasonArgs = List.of();

  @Convert(converter = JsonTraces.class)
  private List<DeedTrace> traces = List.of();

  protected BulkEntry() {}

  public BulkEntry(String bulkNumber, DeedResult tried) {
    this.bulkNumber = bulkNumber;
    ticketNumber = tried.number();
    if (tried.hitch() != null) {
      end(tried.hitch(), BulkOutcome.REFUSED);
    }
  }

  /** It had its turn. */
  public BulkOutcome end(DeedResult result) {
    traces = result.traces();
    return result.hitch() == null
        ? end(null, BulkOutcome.DONE)
        : end(result.hitch(), BulkOutcome.FAILED);
  }

  /**
   * It was put back as far as it could be.
   *
   * @param hitch what stays as it is, null where nothing does
   */
  public BulkOutcome giveBack(Hitch hitch) {
    return end(hitch, hitch == null ? BulkOutcome.UNDONE : BulkOutcome.KEPT);
  }

  /** Its turn came to nothing. */
  public BulkOutcome fail(Hitch why) {
    return end(why, outcome == BulkOutcome.READY ? BulkOutcome.FAILED : BulkOutcome.KEPT);
  }

  private BulkOutcome end(Hitch hitch, BulkOutcome refused) {
    reason = hitch == null || hitch.same() ? null : hitch.reason();
    reasonArgs = reason == null ? List.of() : hitch.args().stream().map(BulkEntry::cut).toList();
    outcome = hitch != null && hitch.same() ? BulkOutcome.SAME : refused;
    return outcome;
  }

  /** Whoever wants all of it looks at the ticket. */
  private static String cut(String arg) {
    return arg.length() <= LONGEST_ARGUMENT ? arg : arg.substring(0, LONGEST_ARGUMENT - 1) + "…";
  }

  public BulkTicket view() {
    return new BulkTicket(ticketNumber, null, outcome, reason, reasonArgs);
  }

  public String getTicketNumber() {
    return ticketNumber;
  }

  public BulkOutcome getOutcome() {
    return outcome;
  }

  public List<DeedTrace> getTraces() {
    return traces;
  }
}
