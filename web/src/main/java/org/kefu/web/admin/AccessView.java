package org.kefu.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kefu.staff.boundary.Access;
import org.kefu.staff.boundary.AccessSearch;
import org.kefu.staff.boundary.Right;
import org.kefu.staff.boundary.StaffSearch;
import org.kefu.staff.boundary.UserRow;
import org.kefu.system.boundary.Modules;
import org.kefu.ticket.boundary.TicketReach;

/** Behind {@code /admin/access.xhtml}. */
@Named
@ViewScoped
public class AccessView implements Serializable {
  @Inject Modules modules;
  @Inject StaffSearch staff;
  @Inject AccessSearch search;
  @Inject TicketReach reach;

  private String login;
  private List<UserRow> people;
  private Access access;
  private String number;
  private TicketReach.Verdict verdict;

  public void load() {
    if (login != null && !login.isBlank()) {
      access = search.of(login);
    }
  }

  public void judge() {
    verdict = reach.judge(number.strip(), login);
  }

  public List<UserRow> getPeople() {
    if (people == null) {
      people = staff.users();
    }
    return people;
  }

  public List<String> getAreas() {
    return modules.granted(Right.ALL).stream().filter(right -> right.startsWith("area.")).toList();
  }

  public List<String> getDeeds() {
    return modules.granted(Right.ALL).stream().filter(right -> !right.startsWith("area.")).toList();
  }

  /** The key of the sentence that says which tickets they see. */
  public String getTickets() {
    if (!access.has(Right.TICKET_READ)) {
      return "none";
    }
    return access.has(Right.TICKET_ALL) ? "all" : "own";
  }

  /** The key of the sentence that says what they see of customers. */
  public String getCustomers() {
    if (!access.has(Right.CUSTOMER_READ)) {
      return "none";
    }
    return access.has(Right.CUSTOMER_REVEAL) ? "all" : "masked";
  }

  public Access getAccess() {
    return access;
  }

  public TicketReach.Verdict getVerdict() {
    return verdict;
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
