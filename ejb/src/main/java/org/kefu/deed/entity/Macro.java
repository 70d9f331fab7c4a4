package org.kefu.deed.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.kefu.deed.boundary.Hitch;
import org.kefu.deed.boundary.MacroFile;
import org.kefu.deed.boundary.MacroRow;
import org.kefu.deed.boundary.TicketDeed;

/** Deeds that are done together again and again: somebody's own, of a team, or of all. */
@Entity
public class Macro {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "macro_seq")
  @SequenceGenerator(name = "macro_seq", sequenceName = "macro_seq", allocationSize = 50)
  private Long id;

  @Version private int version;

  @Column(updatable = false)
  private String owner;

  private String name;

  @Convert(converter = JsonDeeds.class)
  private List<TicketDeed> deeds;

  private boolean sends;

  @Column(name = "shared_with")
  private String sharedWith;

  @Column(name = "found_by")
  private String foundBy;

  /** Counted by the database: many use one at the same time. */
  @Column(updatable = false)
  private long uses;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected Macro() {}

  public Macro(String owner) {
    this.owner = owner;
  }

  /**
   * @param foundBy all that it is to be found by, in small letters
   */
  public void write(MacroFile file, String foundBy, String by, Instant at) {
    name = file.name().strip();
    deeds = List.copyOf(file.deeds());
    sends = file.sends();
    sharedWith = file.sharedWith();
    this.foundBy = foundBy;
    changedBy = by;
    changedAt = at;
  }

  public boolean isFor(String login, Collection<String> teams) {
    return sharedWith == null
        ? owner.equals(login)
        : sharedWith.equals(MacroFile.ALL) || teams.contains(sharedWith);
  }

  public boolean isShared() {
    return sharedWith != null;
  }

  public boolean isOf(String login) {
    return owner.equals(login);
  }

  public MacroFile file() {
    return new MacroFile(name, deeds, sends, sharedWith);
  }

  /**
   * @param hitch what has changed since so that it cannot be run, null where it can
   */
  public MacroRow row(boolean writable, Hitch hitch) {
    return new MacroRow(id, version, file(), writable, hitch, uses, changedBy, changedAt);
  }

  public int getVersion() {
    return version;
  }
}
