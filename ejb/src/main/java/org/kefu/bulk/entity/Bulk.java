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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.kefu.bulk.boundary.BulkDetails;
import org.kefu.bulk.boundary.BulkOutcome;
import org.kefu.bulk.boundary.BulkState;
import org.kefu.bulk.boundary.BulkTally;
import org.kefu.deed.boundary.TicketDeed;
import org.kefu.shared.BusinessException;
import org.kefu.shared.JsonWords;

/** Deeds that somebody does to many tickets, and how far that is. */
@Entity
public class Bulk {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bulk_seq")
  @SequenceGenerator(name = "bulk_seq", sequenceName = "bulk_seq", allocationSize = 50)
  private Long id;

  @Version private int version;

  @Column(updatable = false)
  private String number;

  @Column(updatable = false)
  private String title;

  @Convert(converter = JsonDeeds.class)
  @Column(updatable = false)
  private List<TicketDeed> deeds;

  @Enumerated(EnumType.STRING)
  private BulkState state = BulkState.PREVIEW;

  private String problem;

  @Convert(converter = JsonWords.class)
  @Column(name = "problem_args")
  private List<String> problemArgs = List.of();

  private int total;
  private int ready;
  private int same;
  private int refused;
  private int done;
  private int failed;
  private int undone;
  private int kept;

  @Column(name = "created_by", updatable = false)
  private String createdBy;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Bulk() {}

  public Bulk(String number, String title, List<TicketDeed> deeds, String by, Instant at) {
    this.number = number;
    this.title = title;
    this.deeds = deeds;
    createdBy = by;
    createdAt = at;
    updatedAt = at;
  }

  /** Another ticket of it. */
  public void take(BulkOutcome outcome) {
    total++;
    count(outcome, 1);
  }

  /** A ticket of it came to another end. */
  public void move(BulkOutcome from, BulkOutcome to) {
    count(from, -1);
    count(to, 1);
  }

  private void count(BulkOutcome outcome, int more) {
    switch (outcome) {
      case READY -> ready += more;
      case SAME -> same += more;
      case REFUSED -> refused += more;
      case DONE -> done += more;
      case FAILED -> failed += more;
      case UNDONE -> undone += more;
      case KEPT -> kept += more;
    }
  }

  /** Begins, or goes on after a stop; what is being undone is not gone on with. */
  public void run() {
    require(Set.of(BulkState.PREVIEW, BulkState.STOPPED));
    if (undone + kept > 0 || ready == 0) {
      throw new BulkIsElsewhere(number);
    }
    problem = null;
    problemArgs = List.of();
    state = BulkState.RUNNING;
  }

  public void stop() {
    require(Set.of(BulkState.RUNNING, BulkState.UNDOING));
    state = BulkState.STOPPED;
  }

  /** It cannot go on by itself. */
  public void stop(BusinessException why) {
    if (state.isBusy()) {
      stop();
      problem = why.getKey();
      problemArgs = why.getArgs();
    }
  }

  public void undo() {
    require(Set.of(BulkState.DONE, BulkState.STOPPED));
    if (!details().isUndoable()) {
      throw new BulkIsElsewhere(number);
    }
    problem = null;
    problemArgs = List.of();
    state = BulkState.UNDOING;
  }

  /** The work that goes on has come to its end. */
  public void finish() {
    state = state == BulkState.UNDOING ? BulkState.UNDONE : BulkState.DONE;
  }

  /** Only what has changed nothing is forgotten. */
  public void discard() {
    require(Set.of(BulkState.PREVIEW));
  }

  public void touch(Instant at) {
    updatedAt = at;
  }

  private void require(Set<BulkState> states) {
    if (!states.contains(state)) {
      throw new BulkIsElsewhere(number);
    }
  }

  public boolean isOf(String login) {
    return createdBy.equals(login);
  }

  public BulkDetails details() {
    return new BulkDetails(
        number,
        title,
        deeds,
        state,
        problem,
        problemArgs,
        new BulkTally(total, ready, same, refused, done, failed, undone, kept),
        createdBy,
        createdAt);
  }

  public String getNumber() {
    return number;
  }

  public List<TicketDeed> getDeeds() {
    return deeds;
  }

  public BulkState getState() {
    return state;
  }

  public String getCreatedBy() {
    return createdBy;
  }
}
