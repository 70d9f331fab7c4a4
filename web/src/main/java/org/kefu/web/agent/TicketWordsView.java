package org.kefu.web.agent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.audit.boundary.LogLine;
import org.kefu.channel.boundary.Channel;
import org.kefu.customer.boundary.Masked;
import org.kefu.shared.CurrentUser;
import org.kefu.staff.boundary.StaffSearch;
import org.kefu.staff.boundary.TeamView;
import org.kefu.ticket.boundary.TicketRow;
import org.kefu.web.shared.FieldLog;
import org.kefu.web.shared.FieldWordsView;
import org.kefu.web.shared.Lookup;
import org.kefu.web.shared.SubstatusWordsView;
import org.kefu.workflow.worklist.Steps;

/** What codes, logins, rules and log lines are called on a page. */
@Named
@RequestScoped
public class TicketWordsView {
  private static final String NOTHING = "—";
  private static final String CATEGORY = "category.";
  private static final String CUSTOMER = "customer:";
  private static final Set<String> TELLING =
      Set.of(
          "ticket.classified",
          "ticket.offered",
          "ticket.handedOver",
          "ticket.taken",
          "ticket.confirmed",
          "ticket.refused",
          "ticket.reopened",
          "ticket.mergedInto",
          "ticket.mergedFrom",
          "ticket.partedFrom",
          "ticket.parted",
          "ticket.messagesLeft",
          "ticket.messagesCame",
          "ticket.closed");

  /** Reasons whose last word is the login of whoever decided. */
  private static final Set<String> DECIDED =
      Set.of("mail.byHand", "message.moved", "message.merged");

  private static final Map<Channel, String> ICONS =
      Map.ofEntries(
          Map.entry(Channel.MAIL, "envelope"),
          Map.entry(Channel.PHONE, "phone"),
          Map.entry(Channel.WEB, "globe"),
          Map.entry(Channel.PORTAL, "user"),
          Map.entry(Channel.CHAT, "comments"),
          Map.entry(Channel.SMS, "mobile"),
          Map.entry(Channel.SOCIAL, "share-alt"),
          Map.entry(Channel.LETTER, "file-edit"),
          Map.entry(Channel.FAX, "print"),
          Map.entry(Channel.VISIT, "building"),
          Map.entry(Channel.API, "code"));

  @Inject StaffSearch staff;
  @Inject Steps steps;
  @Inject FieldWordsView fields;
  @Inject SubstatusWordsView substatuses;
  private Map<String, TeamView> teams;
  private Map<String, String> teamNames;
  private final Map<String, String> names = new HashMap<>();
  private final Map<TicketRow, String> owners = new Lookup<>(this::owner);

  public List<TeamView> teams() {
    return List.copyOf(byCode().values());
  }

  /** The people of a team, or everybody who is in one when no team is named. */
  public List<TeamView.Person> members(String team) {
    return teams().stream()
        .filter(each -> team == null || each.code().equals(team))
        .flatMap(each -> each.members().stream())
        .distinct()
        .toList();
  }

  public List<String> teamCodes() {
    return List.copyOf(byCode().keySet());
  }

  public String team(String code) {
    if (code != null && teamNames == null) {
      teamNames = staff.teamNames(Bundles.locale().getLanguage());
    }
    return code == null ? null : teamNames.getOrDefault(code, code);
  }

  private Map<String, TeamView> byCode() {
    if (teams == null) {
      teams = new LinkedHashMap<>();
      for (var team : staff.teams()) {
        teams.put(team.code(), team);
        team.members().forEach(person -> names.put(person.login(), person.name()));
      }
    }
    return teams;
  }

  /** What a person is called; the system and the customer have names of their own. */
  public String person(String login) {
    if (login == null || login.isBlank()) {
      return "";
    }
    if (login.equals(CurrentUser.SYSTEM)) {
      return Bundles.text("ticket", "person.system");
    }
    if (login.startsWith(CUSTOMER)) {
      return Bundles.text("ticket", "person.customer");
    }
    return names.computeIfAbsent(login, key -> staff.names(Set.of(key)).getOrDefault(key, key));
  }

  /** Who has it: a person, else a team, else nobody. */
  public Map<TicketRow, String> getOwners() {
    return owners;
  }

  private String owner(TicketRow row) {
    if (row.assignee() != null) {
      return row.assigneeName() == null ? row.assignee() : row.assigneeName();
    }
    return row.team() == null ? "—" : team(row.team());
  }

  public String step(String step) {
    return step == null ? null : steps.label(step, Bundles.locale(), false);
  }

  /** A mail's verdict in words: keys of the bundle with their arguments after blanks. */
  public String reason(String reasons) {
    return reasons == null || reasons.isBlank()
        ? ""
        : Stream.of(reasons.split("; "))
            .map(this::one)
            .collect(Collectors.joining(Bundles.text("ticket", "semicolon")));
  }

  private String one(String reason) {
    var parts = reason.split(" ");
    var args = Arrays.copyOfRange(parts, 1, parts.length);
    if (DECIDED.contains(parts[0])) {
      args[args.length - 1] = person(args[args.length - 1]);
    }
    return Bundles.has("ticket", parts[0])
        ? Bundles.text("ticket", parts[0], (Object[]) args)
        : reason;
  }

  /** A line of a log as one sentence, its details named and in the language of the page. */
  public String sentence(LogLine line) {
    var text = Bundles.text("log", line.action());
    var details = FieldLog.inWords(line, fields);
    for (var detail : details.entrySet()) {
      text = text.replace("{" + detail.getKey() + "}", value(detail.getKey(), detail.getValue()));
    }
    var occasion = line.detail().get(AuditTrail.OCCASION);
    return occasion == null
        ? text.strip()
        : text.strip() + Bundles.text("log", AuditTrail.OCCASION, occasion);
  }

  private String value(String name, String value) {
    return switch (name) {
      case "login", "from" -> person(value);
      case "to" -> address(value);
      case "team", "fromTeam" -> value.isBlank() ? "" : team(value);
      case "priority" -> Bundles.text("common", "priority." + value);
      case "why" -> String.join(Bundles.text("ticket", "comma"), Rules.inWords(value));
      case "category", "categoryWas" -> value.isBlank() ? NOTHING : category(value);
      case "substatus", "substatusWas" -> substatuses.name(value);
      case "was", "is" -> value.isBlank() ? NOTHING : value;
      default ->
          Bundles.has("log", "value." + value) ? Bundles.text("log", "value." + value) : value;
    };
  }

  /** A mail address as far as the reader sees those of customers. */
  public String address(String address) {
    if (faces().isUserInRole("hidden.customer.emails")) {
      return "****";
    }
    return faces().isUserInRole("customer.reveal") ? address : Masked.email(address);
  }

  /** The categories we have words for, and the one a ticket has already. */
  public List<String> categories(String had) {
    var known = Bundles.keys("ticket", CATEGORY).stream().sorted().toList();
    return had == null || known.contains(had)
        ? known
        : Stream.concat(Stream.of(had), known.stream()).toList();
  }

  public String category(String category) {
    var key = CATEGORY + category;
    return category != null && Bundles.has("ticket", key) ? Bundles.text("ticket", key) : category;
  }

  /** Only what an agent would want between two messages; the whole log stands beside. */
  public static boolean isTelling(LogLine line) {
    return TELLING.contains(line.action());
  }

  SubstatusWordsView substatuses() {
    return substatuses;
  }

  /** The address of a ticket to send to a colleague. */
  public String link(String number) {
    var request = (HttpServletRequest) faces().getRequest();
    var here = request.getRequestURL();
    return here.substring(0, here.length() - request.getRequestURI().length())
        + request.getContextPath()
        + "/agent/ticket.xhtml?number="
        + number;
  }

  /** The page this role reads tickets on: the one it is on. */
  public String getPage() {
    var view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
    return view.substring(0, view.lastIndexOf('/')) + "/ticket";
  }

  private static ExternalContext faces() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }

  /** The picture a channel is known by. */
  public Map<Channel, String> getIcons() {
    return ICONS;
  }
}
