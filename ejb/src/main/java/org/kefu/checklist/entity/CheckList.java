package org.kefu.checklist.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.kefu.checklist.boundary.CheckListFile;
import org.kefu.checklist.boundary.CheckListRow;
import org.kefu.ticket.boundary.TicketType;

/** A list of items as it is prepared for tickets. */
@Entity
@Table(name = "check_list")
public class CheckList {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "check_list_seq")
  @SequenceGenerator(name = "check_list_seq", sequenceName = "check_list_seq", allocationSize = 50)
  private Long id;

  @Version private int version;

  private String name;

  @Convert(converter = JsonLines.class)
  private List<CheckListFile.Line> items;

  private boolean gates;
  private String team;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "check_list_type", joinColumns = @JoinColumn(name = "list_id"))
  @Column(name = "type")
  @Enumerated(EnumType.STRING)
  private Set<TicketType> types = new HashSet<>();

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected CheckList() {}

  public CheckList(CheckListFile file, String by, Instant at) {
    write(file, by, at);
  }

  public final void write(CheckListFile file, String by, Instant at) {
    name = file.name().strip();
    items =
        file.items().stream()
            .map(line -> new CheckListFile.Line(line.words().strip(), line.gates()))
            .toList();
    gates = file.gates();
    team = file.team();
    types.clear();
    types.addAll(file.types());
    changedBy = by;
    changedAt = at;
  }

  /** True for tickets that get it by themselves. */
  public boolean isFor(TicketType type, String theirTeam) {
    return types.contains(type) && (team == null || team.equals(theirTeam));
  }

  /** Its items for a ticket, from this position on. */
  public List<CheckItem> items(String ticket, int position, String by) {
    return IntStream.range(0, items.size())
        .mapToObj(
            i -> CheckItem.of(this, ticket, position + i, items.get(i).words(), isGating(i), by))
        .toList();
  }

  private boolean isGating(int item) {
    return gates || items.get(item).gates();
  }

  public CheckListRow row() {
    var file = new CheckListFile(name, items, gates, new TreeSet<>(types), team);
    return new CheckListRow(id, version, file, changedBy, changedAt);
  }

  public Long getId() {
    return id;
  }

  public int getVersion() {
    return version;
  }

  public String getName() {
    return name;
  }
}
