package org.kefu.web.agent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kefu.checklist.boundary.CheckListAdmin;
import org.kefu.checklist.boundary.CheckListFile;
import org.kefu.checklist.boundary.CheckListRow;
import org.kefu.ticket.boundary.TicketType;
import org.kefu.web.shared.Dialogs;
import org.kefu.web.shared.Rows;
import org.kefu.web.shared.StaffView;
import org.kefu.web.shared.Told;

/** Behind {@code /agent/checkLists.xhtml}: lists that tickets get, and changes of them. */
@Named
@ViewScoped
public class CheckListsView implements Serializable {
  private static final String BUNDLE = "bulk";

  /** Before the words of an item that gates where the list as a whole does not. */
  private static final String GATING = "!";

  @Inject CheckListAdmin lists;
  @Inject StaffView staff;
  @Inject Told told;

  private final Rows<CheckListRow> rows = new Rows<>((first, size) -> lists.page(first, size));
  private CheckListRow chosen;
  private String name;
  private String items;
  private boolean gates;
  private List<String> types = new ArrayList<>();
  private String team;

  /** Opens the dialog for a new list. */
  public void begin() {
    edit(null);
  }

  /** Opens the dialog for a list. */
  public void edit(CheckListRow list) {
    chosen = list;
    var file =
        list == null ? new CheckListFile(null, List.of(), false, Set.of(), null) : list.file();
    name = file.name();
    items = file.items().stream().map(CheckListsView::written).collect(Collectors.joining("\n"));
    gates = file.gates();
    types = new ArrayList<>(file.types().stream().map(Enum::name).toList());
    team = file.team();
    Dialogs.show("checkList");
  }

  private static String written(CheckListFile.Line line) {
    return line.gates() ? GATING + " " + line.words() : line.words();
  }

  private static CheckListFile.Line read(String written) {
    var gates = written.startsWith(GATING) || written.startsWith("！");
    return new CheckListFile.Line(gates ? written.substring(1).strip() : written, gates);
  }

  public void keep() {
    var file = new CheckListFile(name, lines(), gates, chosenTypes(), team);
    if (chosen == null) {
      lists.create(file);
    } else {
      lists.change(chosen.id(), chosen.version(), file);
    }
    told.done(BUNDLE, "checks.done", name);
    Dialogs.hide("checkList");
  }

  private List<CheckListFile.Line> lines() {
    return items == null
        ? List.of()
        : items
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .map(CheckListsView::read)
            .toList();
  }

  private Set<TicketType> chosenTypes() {
    var all = EnumSet.noneOf(TicketType.class);
    types.forEach(type -> all.add(TicketType.valueOf(type)));
    return all;
  }

  public void remove(CheckListRow list) {
    lists.remove(list.id());
    told.done(BUNDLE, "checks.removed", list.file().name());
  }

  /** The types of tickets that get it, in words. */
  public String types(CheckListRow list) {
    return list.file().types().isEmpty()
        ? Bundles.text(BUNDLE, "checks.byHand")
        : list.file().types().stream()
            .map(type -> Bundles.text("ticket", "type." + type))
            .collect(Collectors.joining(Bundles.text("ticket", "comma")));
  }

  public String items(CheckListRow list) {
    return list.file().items().stream()
        .map(CheckListFile.Line::words)
        .collect(Collectors.joining(" · "));
  }

  public boolean gating(CheckListRow list) {
    return list.file().gates() || list.file().items().stream().anyMatch(CheckListFile.Line::gates);
  }

  public Map<String, String> getTeams() {
    return staff.getTeams();
  }

  public List<String> getAllTypes() {
    return Arrays.stream(TicketType.values()).map(Enum::name).toList();
  }

  public boolean isNew() {
    return chosen == null;
  }

  public Rows<CheckListRow> getRows() {
    return rows;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getItems() {
    return items;
  }

  public void setItems(String items) {
    this.items = items;
  }

  public boolean isGates() {
    return gates;
  }

  public void setGates(boolean gates) {
    this.gates = gates;
  }

  public List<String> getTypes() {
    return types;
  }

  public void setTypes(List<String> types) {
    this.types = types;
  }

  public String getTeam() {
    return team;
  }

  public void setTeam(String team) {
    this.team = team;
  }
}
