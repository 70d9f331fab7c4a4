package org.kefu.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kefu.staff.boundary.StaffSearch;
import org.kefu.staff.boundary.TeamAdmin;
import org.kefu.staff.boundary.TeamFile;
import org.kefu.staff.boundary.TeamRow;
import org.kefu.staff.boundary.TeamView;
import org.kefu.staff.boundary.UserRow;
import org.kefu.web.shared.Dialogs;
import org.kefu.web.shared.Told;

/** Behind {@code /admin/teams.xhtml}: who shares a queue, and in which order lists show it. */
@Named
@ViewScoped
public class TeamsView extends CodedForm {
  private static final int SUGGESTIONS = 8;
  private static final int SHOWN = 6;

  @Inject TeamAdmin admin;
  @Inject StaffSearch staff;
  @Inject Told told;

  private List<TeamRow> rows;
  private TeamRow chosen;
  private boolean retired;
  private List<String> members = List.of();
  private final Map<String, String> names = new HashMap<>();

  public List<TeamRow> getRows() {
    if (rows == null) {
      rows = admin.teams();
      rows.forEach(
          row -> row.members().forEach(person -> names.put(person.login(), person.name())));
    }
    return rows;
  }

  /** Opens the dialog for a new team. */
  public void begin() {
    edit(null);
  }

  public void edit(TeamRow team) {
    chosen = team;
    if (team == null) {
      name(null, null, null);
    } else {
      name(team.code(), team.nameZh(), team.nameEn());
    }
    retired = team != null && team.retired();
    members =
        team == null
            ? List.of()
            : team.members().stream().map(TeamView.Person::login).collect(Collectors.toList());
    Dialogs.show("team");
  }

  public void keep() {
    var file = new TeamFile(getNameZh(), getNameEn(), Set.copyOf(members), retired);
    if (chosen == null) {
      admin.create(getCode(), file);
      told.done("admin", "teams.created", getNameZh());
    } else {
      admin.change(chosen.code(), chosen.version(), file);
      told.done("admin", "teams.changed", getNameZh());
    }
    rows = null;
    Dialogs.hide("team");
  }

  public void move(TeamRow team, boolean up) {
    admin.move(team.code(), up);
    rows = null;
  }

  public boolean isFirst(TeamRow team) {
    return getRows().indexOf(team) == 0;
  }

  public boolean isLast(TeamRow team) {
    return getRows().indexOf(team) == getRows().size() - 1;
  }

  /** Some of the members, as many as have room. */
  public List<TeamView.Person> some(TeamRow team) {
    return team.members().stream().limit(SHOWN).toList();
  }

  /** How many more there are. */
  public int more(TeamRow team) {
    return Math.max(0, team.members().size() - SHOWN);
  }

  /** People while somebody types a part of a name or login. */
  public List<String> suggest(String part) {
    var wanted = part.strip().toLowerCase(Locale.ROOT);
    var found =
        staff.users().stream()
            .filter(UserRow::enabled)
            .filter(
                user ->
                    (user.login() + " " + user.name()).toLowerCase(Locale.ROOT).contains(wanted))
            .limit(SUGGESTIONS)
            .toList();
    found.forEach(user -> names.put(user.login(), user.name()));
    return found.stream().map(UserRow::login).toList();
  }

  public String name(String login) {
    return names.getOrDefault(login, login);
  }

  public boolean isNew() {
    return chosen == null;
  }

  public boolean isRetired() {
    return retired;
  }

  public void setRetired(boolean retired) {
    this.retired = retired;
  }

  public List<String> getMembers() {
    return members;
  }

  public void setMembers(List<String> members) {
    this.members = members == null ? List.of() : members;
  }
}
