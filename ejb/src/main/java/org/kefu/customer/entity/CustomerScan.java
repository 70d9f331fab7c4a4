package org.kefu.customer.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.kefu.customer.boundary.ScanState;

/** A look through the files that were changed since the last one, in the order of their changes. */
@Entity
@Table(name = "customer_scan")
public class CustomerScan {
  /** Only one can be under way: the name is unique. */
  public static final String UNDER_WAY = "under way";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_scan_seq")
  @SequenceGenerator(
      name = "customer_scan_seq",
      sequenceName = "customer_scan_seq",
      allocationSize = 50)
  private Long id;

  private String slot = UNDER_WAY;

  @Column(name = "started_at", updatable = false)
  private Instant startedAt;

  @Column(name = "started_by", updatable = false)
  private String startedBy;

  @Column(name = "reached_at")
  private Instant reachedAt;

  @Column(name = "reached_id")
  private long reachedId;

  private long files;
  private long compared;
  private long found;

  @Column(name = "finished_at")
  private Instant finishedAt;

  protected CustomerScan() {}

  /**
   * @param since files changed before were compared by the scan before
   * @param files how many there are to compare
   */
  public CustomerScan(String by, Instant at, Instant since, long files) {
    startedBy = by;
    startedAt = at;
    reachedAt = since;
    this.files = files;
  }

  /** A piece is done, up to the file of this id, changed then. */
  public void reach(Instant at, long id, int more, int pairs) {
    reachedAt = at;
    reachedId = id;
    compared += more;
    found += pairs;
  }

  public void finish(Instant at) {
    slot = "done " + id;
    files = compared;
    finishedAt = at;
  }

  public ScanState state() {
    return new ScanState(startedAt, startedBy, files, compared, found, finishedAt);
  }

  public Instant getStartedAt() {
    return startedAt;
  }

  public Instant getReachedAt() {
    return reachedAt;
  }

  public long getReachedId() {
    return reachedId;
  }
}
