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
              "users", "user-edit", "/admin/users.xhtml", Right.AREA_ADMIN, Right.SYSTEM_WATCH),
          new Place("roles", "shield", "/admin/roles.xhtml", Right.AREA_ADMIN, Right.SYSTEM_WATCH),
          new Place(
              "mail", "send", "/admin/outgoingMail.xhtml", Right.AREA_ADMIN, Right.SYSTEM_WATCH),
          new Place(
              "mailboxes", "inbox", "/admin/mailboxes.xhtml", Right.AREA_ADMIN, Right.SYSTEM_WATCH),
          new Place(
              "jobs", "replay", "/admin/failedJobs.xhtml", Right.AREA_ADMIN, Right.JOB_MANAGE));

  /** Pages that belong to a place without being the place itself. */
  private static final Map<String, String> WITHIN =
      Map.ofEntries(
          Map.entry("/agent/openTicket.xhtml", "tickets"),
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
          Map.entry("/admin/editRole.xhtml", "roles"),
          Map.entry("/admin/incomingMail.xhtml", "mail"),
          Map.entry("/admin/openMailbox.xhtml", "mailboxes"),
          Map.entry("/admin/editMailbox.xhtml", "mailboxes"));

  private Areas() {}

  /** A place in the rail; {@code name} is the key of its word. */
  public record Place(String name, String icon, String path, String area, String right) {
    boolean holds(String page) {
      return page.equals(path) || name.equals(WITHIN.get(page));
    }

    boolean isIn(String page) {
      return page.startsWith(path.substring(0, path.indexOf('/', 1) + 1));
    }
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
