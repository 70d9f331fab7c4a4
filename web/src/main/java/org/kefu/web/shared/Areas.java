package org.kefu.web.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.kefu.staff.boundary.Right;

/** What the rail can show: each page with the rights that open it, in the order of the rail. */
public final class Areas {
  private static final int MOST = 7;

  private static final List<Place> PLACES =
      List.of(
          new Place("desk", "inbox", "/agent/ticket.xhtml", Right.AREA_AGENT, Right.TICKET_WORK),
          new Place(
              "tickets", "ticket", "/agent/tickets.xhtml", Right.AREA_AGENT, Right.TICKET_READ),
          new Place(
              "customers",
              "users",
              "/agent/customers.xhtml",
              Right.AREA_AGENT,
              Right.CUSTOMER_READ),
          new Place(
              "contacts", "comments", "/agent/contacts.xhtml", Right.AREA_AGENT, Right.TICKET_READ),
          new Place(
              "uploadMail",
              "envelope",
              "/agent/uploadMail.xhtml",
              Right.AREA_AGENT,
              Right.MAIL_IMPORT),
          new Place(
              "dispatch",
              "directions",
              "/dispatch/tickets.xhtml",
              Right.AREA_DISPATCH,
              Right.TICKET_READ),
          new Place(
              "process",
              "chart-bar",
              "/manager/process.xhtml",
              Right.AREA_MANAGER,
              Right.FIGURES_READ),
          new Place("health", "heart", "/admin/health.xhtml", Right.AREA_ADMIN, Right.SYSTEM_WATCH),
          new Place(
              "mail",
              "envelope",
              "/admin/outgoingMail.xhtml",
              Right.AREA_ADMIN,
              Right.SYSTEM_WATCH),
          new Place("users", "users", "/admin/users.xhtml", Right.AREA_ADMIN, Right.SYSTEM_WATCH),
          new Place(
              "settings",
              "sliders-h",
              "/admin/parameters.xhtml",
              Right.AREA_ADMIN,
              Right.SYSTEM_WATCH),
          new Place(
              "jobs", "replay", "/admin/failedJobs.xhtml", Right.AREA_ADMIN, Right.JOB_MANAGE));

  /** Places of several pages, each a tab. */
  private static final Map<String, List<Tab>> TABS =
      Map.of(
          "mail",
          List.of(
              new Tab("outgoingMail", "/admin/outgoingMail.xhtml", Right.SYSTEM_WATCH),
              new Tab("incomingMail", "/admin/incomingMail.xhtml", Right.SYSTEM_WATCH),
              new Tab("mailboxes", "/admin/mailboxes.xhtml", Right.SYSTEM_WATCH),
              new Tab("letters", "/admin/letters.xhtml", Right.SYSTEM_WATCH),
              new Tab("blockedSenders", "/admin/blockedSenders.xhtml", Right.SYSTEM_WATCH)),
          "users",
          List.of(
              new Tab("users", "/admin/users.xhtml", Right.SYSTEM_WATCH),
              new Tab("teams", "/admin/teams.xhtml", Right.SYSTEM_WATCH),
              new Tab("roles", "/admin/roles.xhtml", Right.SYSTEM_WATCH),
              new Tab("access", "/admin/access.xhtml", Right.SYSTEM_WATCH),
              new Tab("exports", "/admin/exports.xhtml", Right.SYSTEM_WATCH)),
          "settings",
          List.of(
              new Tab("parameters", "/admin/parameters.xhtml", Right.SYSTEM_WATCH),
              new Tab("modules", "/admin/modules.xhtml", Right.SYSTEM_WATCH),
              new Tab("fields", "/admin/fields.xhtml", Right.SYSTEM_WATCH),
              new Tab("substatuses", "/admin/substatuses.xhtml", Right.SYSTEM_WATCH),
              new Tab("tags", "/admin/tags.xhtml", Right.SYSTEM_WATCH),
              new Tab("levels", "/admin/levels.xhtml", Right.SYSTEM_WATCH)));

  /** Pages that belong to a place without being the place itself. */
  private static final Map<String, String> WITHIN =
      Map.ofEntries(
          Map.entry("/agent/phrases.xhtml", "desk"),
          Map.entry("/agent/macros.xhtml", "desk"),
          Map.entry("/agent/checkLists.xhtml", "desk"),
          Map.entry("/agent/openTicket.xhtml", "tickets"),
          Map.entry("/agent/bulk.xhtml", "tickets"),
          Map.entry("/agent/bulks.xhtml", "tickets"),
          Map.entry("/agent/contact.xhtml", "contacts"),
          Map.entry("/agent/registerContact.xhtml", "contacts"),
          Map.entry("/agent/customer.xhtml", "customers"),
          Map.entry("/agent/enterCustomer.xhtml", "customers"),
          Map.entry("/agent/editCustomer.xhtml", "customers"),
          Map.entry("/agent/mergeCustomers.xhtml", "customers"),
          Map.entry("/agent/importCustomers.xhtml", "customers"),
          Map.entry("/agent/importColumns.xhtml", "customers"),
          Map.entry("/agent/customerImport.xhtml", "customers"),
          Map.entry("/dispatch/ticket.xhtml", "dispatch"),
          Map.entry("/manager/tickets.xhtml", "process"),
          Map.entry("/manager/ticket.xhtml", "process"),
          Map.entry("/admin/openUser.xhtml", "users"),
          Map.entry("/admin/editUser.xhtml", "users"),
          Map.entry("/admin/editRole.xhtml", "users"),
          Map.entry("/admin/openMailbox.xhtml", "mail"),
          Map.entry("/admin/editMailbox.xhtml", "mail"),
          Map.entry("/admin/editField.xhtml", "settings"),
          Map.entry("/admin/editLetter.xhtml", "mail"));

  private Areas() {}

  /** A place in the rail; {@code name} is the key of its word. */
  public record Place(String name, String icon, String path, String area, String right) {
    boolean holds(String page) {
      return page.equals(path)
          || name.equals(WITHIN.get(page))
          || tabs().stream().anyMatch(tab -> tab.path().equals(page));
    }

    private List<Tab> tabs() {
      return TABS.getOrDefault(name, List.of());
    }

    boolean isIn(String page) {
      return page.startsWith(path.substring(0, path.indexOf('/', 1) + 1));
    }
  }

  /** One page of a place; {@code name} is the key of its word. */
  public record Tab(String name, String path, String right) {}

  /** The tabs of the place that is open, empty when the page itself is none of them. */
  static List<Tab> tabsOf(Predicate<String> may, String page) {
    return TABS.values().stream()
        .filter(tabs -> tabs.stream().anyMatch(tab -> tab.path().equals(page)))
        .findFirst()
        .map(tabs -> tabs.stream().filter(tab -> may.test(tab.right())).toList())
        .orElse(List.of());
  }

  /**
   * At most seven: when somebody may do more, the whole area they are in and the doors of the
   * others.
   */
  static List<Place> railOf(Predicate<String> may, String page) {
    var open = PLACES.stream().filter(p -> may.test(p.area()) && may.test(p.right())).toList();
    if (open.size() <= MOST) {
      return open;
    }
    var rail = new ArrayList<Place>();
    var doors = new ArrayList<String>();
    for (var place : open) {
      if (place.isIn(page) || !doors.contains(place.area())) {
        rail.add(place);
        doors.add(place.area());
      }
    }
    return rail.subList(0, Math.min(MOST, rail.size()));
  }

  /** Where somebody with these rights begins. */
  public static String homeOf(Predicate<String> may) {
    if (may.test(Right.AREA_MANAGER)) {
      return "/manager/process.xhtml";
    }
    return PLACES.stream()
        .filter(p -> may.test(p.area()) && may.test(p.right()))
        .findFirst()
        .map(Place::path)
        .orElse(may.test(Right.AREA_PORTAL) ? "/portal/tickets.xhtml" : "/account/profile.xhtml");
  }
}
