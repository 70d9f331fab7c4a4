package org.kefu.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.kefu.staff.boundary.StaffSearch;
import org.kefu.staff.boundary.TeamView;

/** Roles and teams by the names the reader's language has for them. */
@Named
@RequestScoped
public class StaffView {
  @Inject StaffSearch search;
  @Inject LocaleView locale;

  private Map<String, String> roles;
  private Map<String, String> teams;
  private Map<String, String> teamNames;

  public String roles(Collection<String> codes) {
    return names(codes, getRoles());
  }

  public String teams(Collection<String> codes) {
    if (teamNames == null) {
      teamNames = search.teamNames(locale.getLocale().getLanguage());
    }
    return names(codes, teamNames);
  }

  /** All roles, code to name. */
  public Map<String, String> getRoles() {
    if (roles == null) {
      roles = search.roleNames(locale.getLocale().getLanguage());
    }
    return roles;
  }

  /** The teams that work can be given to, code to name. */
  public Map<String, String> getTeams() {
    if (teams == null) {
      teams = new LinkedHashMap<>();
      search.teams().forEach(team -> teams.put(team.code(), name(team)));
    }
    return teams;
  }

  private String name(TeamView team) {
    return locale.isChinese() ? team.nameZh() : team.nameEn();
  }

  private String names(Collection<String> codes, Map<String, String> names) {
    return codes.stream()
        .map(code -> names.getOrDefault(code, code))
        .collect(Collectors.joining(locale.isChinese() ? "、" : ", "));
  }
}
