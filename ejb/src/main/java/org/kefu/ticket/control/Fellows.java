package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.kefu.search.boundary.Finder;
import org.kefu.staff.boundary.StaffSearch;
import org.kefu.staff.boundary.TeamView;
import org.kefu.ticket.boundary.Mention;

/** Who can be asked to help: everybody who is in a team. */
@ApplicationScoped
public class Fellows {
  @Inject StaffSearch staff;

  private Stream<TeamView.Person> all() {
    return staff.teams().stream().flatMap(team -> team.members().stream()).distinct();
  }

  public boolean has(String login) {
    return all().anyMatch(person -> person.login().equals(login));
  }

  /** Whom a note names, each once. */
  List<String> in(String text) {
    var named =
        Mention.pieces(text).stream()
            .map(Mention::login)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    if (named.isEmpty()) {
      return List.of();
    }
    var known = all().map(TeamView.Person::login).toList();
    return named.stream().filter(known::contains).toList();
  }

  /** Those whose login, name or its pinyin has this part, those who begin with it first. */
  public List<TeamView.Person> find(String part, int most) {
    var wanted = part.toLowerCase(Locale.ROOT);
    return all()
        .filter(person -> spelled(person).contains(wanted))
        .sorted(
            java.util.Comparator.comparing(
                person -> !person.login().startsWith(wanted) && !person.name().startsWith(part)))
        .limit(most)
        .toList();
  }

  private static String spelled(TeamView.Person person) {
    var name = Optional.ofNullable(person.name()).orElse("");
    return String.join("\n", person.login(), name, Finder.spellings(name)).toLowerCase(Locale.ROOT);
  }
}
