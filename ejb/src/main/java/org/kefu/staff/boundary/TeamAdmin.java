package org.kefu.staff.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.shared.ChangedMeanwhile;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.control.TeamList;
import org.kefu.staff.control.Users;
import org.kefu.staff.entity.Team;

/** Where an administrator keeps the teams. Their order is that of every list of teams. */
@Stateless
@RolesAllowed(Right.USER_MANAGE)
public class TeamAdmin {
  @Inject TeamList teams;
  @Inject Users users;
  @Inject AuditTrail audit;
  @Inject Event<TeamUsed> used;

  /** All, those retired too, in their order. */
  @RolesAllowed({Right.USER_MANAGE, Right.SYSTEM_WATCH})
  public List<TeamRow> teams() {
    return teams.rows();
  }

  /**
   * @param code what rules and programs call it; it never changes
   */
  public void create(@NotNull String code, @NotNull @Valid TeamFile file) {
    if (!code.matches("[a-z][a-z0-9-]{0,38}")) {
      throw new InvalidInput("code", "teamCode");
    }
    if (teams.find(code).isPresent()) {
      throw new InvalidInput("code", "teamKnown", code);
    }
    var team = new Team(code, file.nameZh().strip(), file.nameEn().strip(), teams.last() + 1);
    users.add(team);
    users.join(code, file.members());
    log(code, "team.created", Map.of("name", file.nameZh()));
  }

  /** Writes a team that was read at {@code version}. */
  public void change(@NotNull String code, int version, @NotNull @Valid TeamFile file) {
    var team = named(code);
    if (team.getVersion() != version) {
      throw new ChangedMeanwhile(code);
    }
    if (file.retired() && !team.isRetired()) {
      demandUnused(team);
    }
    var before = users.members(code);
    team.call(file.nameZh().strip(), file.nameEn().strip());
    team.retire(file.retired());
    users.join(code, file.members());
    log(
        code,
        file.retired() ? "team.retired" : "team.changed",
        Map.of("before", String.join(" ", before), "after", String.join(" ", users.members(code))));
  }

  /** Changes places with the one before or behind it. */
  public void move(@NotNull String code, boolean up) {
    teams.move(named(code), up);
    log(code, "team.moved", Map.of());
  }

  private void demandUnused(Team team) {
    var question = new TeamUsed(team.getCode());
    used.fire(question);
    question.by().stream()
        .findFirst()
        .ifPresent(
            what -> {
              throw new InvalidInput("retired", "teamNeeded." + what);
            });
  }

  private Team named(String code) {
    return teams.find(code).orElseThrow(() -> new InvalidInput("team", "team", code));
  }

  private void log(String code, String action, Map<String, String> detail) {
    audit.record(AuditTrail.USER, "team:" + code, action, detail);
  }
}
