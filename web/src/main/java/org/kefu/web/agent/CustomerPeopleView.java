package org.kefu.web.agent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kefu.customer.boundary.CustomerQuery;
import org.kefu.customer.boundary.LevelFile;
import org.kefu.customer.boundary.Levels;
import org.kefu.staff.boundary.StaffSearch;
import org.kefu.staff.boundary.TeamView;

/** Whom files belong to and which level customers have, in words. */
@Named
@RequestScoped
public class CustomerPeopleView {
  @Inject TicketWordsView words;
  @Inject StaffSearch staff;
  @Inject Levels levels;
  private Set<String> disabled;
  private Map<String, LevelFile> known;

  /** The people files can be given to. */
  public List<TeamView.Person> getPeople() {
    return words.members(null);
  }

  List<String> logins() {
    return getPeople().stream().map(TeamView.Person::login).toList();
  }

  /** What an owner is called, or one of the words of a filter. */
  public String owner(String login) {
    return switch (login == null ? CustomerQuery.NOBODY : login) {
      case CustomerQuery.MINE -> Bundles.text("customer", "owner.me");
      case CustomerQuery.NOBODY -> Bundles.text("customer", "owner.nobody");
      case CustomerQuery.LEFT -> Bundles.text("customer", "owner.left");
      default -> words.person(login);
    };
  }

  /** True where an owner may not sign in any more: somebody else should have the file. */
  public boolean isLeft(String login) {
    if (disabled == null) {
      disabled = Set.copyOf(staff.disabled());
    }
    return login != null && disabled.contains(login);
  }

  List<String> levelCodes() {
    return byCode().values().stream()
        .filter(level -> !level.retired())
        .map(LevelFile::code)
        .toList();
  }

  /** The levels that can be given, with the one somebody has already. */
  public List<LevelFile> levels(String current) {
    return byCode().values().stream()
        .filter(level -> !level.retired() || level.code().equals(current))
        .toList();
  }

  /** A level as people read it. */
  public String level(String code) {
    var level = code == null ? null : byCode().get(code);
    return level == null ? code : code + " · " + level.name(Bundles.locale());
  }

  private Map<String, LevelFile> byCode() {
    if (known == null) {
      known = new LinkedHashMap<>();
      levels.all().forEach(level -> known.put(level.code(), level));
    }
    return known;
  }
}
