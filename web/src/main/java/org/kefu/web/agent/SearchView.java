package org.kefu.web.agent;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kefu.customer.boundary.CustomerLists;
import org.kefu.customer.boundary.CustomerQuery;
import org.kefu.customer.boundary.CustomerRow;
import org.kefu.customer.boundary.CustomerSearch;
import org.kefu.customer.boundary.Masked;
import org.kefu.shared.InvalidInput;
import org.kefu.shared.Page;
import org.kefu.ticket.boundary.TicketFinder;

/** Behind {@code /agent/search.xhtml}: tickets and customers by the same words. */
@Named
@ViewScoped
public class SearchView implements Serializable {
  private static final int MOST = 20;

  @Inject TicketFinder tickets;
  @Inject CustomerSearch customers;
  @Inject CustomerLists lists;
  private String q;
  private String problem;
  private Page<HitLine> foundTickets = new Page<>(List.of(), 0);
  private Page<CustomerRow> foundCustomers = new Page<>(List.of(), 0);

  public void load() {
    if (q == null) {
      return;
    }
    try {
      check();
    } catch (InvalidInput refused) {
      problem = Bundles.refusal(refused);
      return;
    }
    find();
  }

  private void check() {
    if (may("ticket.read")) {
      tickets.check(q);
    }
    if (may("customer.read")) {
      lists.check(CustomerQuery.saying(q));
    }
  }

  private void find() {
    if (may("ticket.read")) {
      var found = tickets.find(q, 0, MOST);
      foundTickets = new Page<>(found.rows().stream().map(HitLine::of).toList(), found.total());
    }
    if (may("customer.read")) {
      foundCustomers = customers.page(q, 0, MOST);
    }
  }

  private static boolean may(String right) {
    return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(right);
  }

  public String masked(String phone) {
    return Masked.phone(phone);
  }

  public String getFoundWords() {
    return Bundles.text("ticket", "search.found", q);
  }

  public String getNoneWords() {
    return Bundles.text("ticket", "search.none", q);
  }

  public String getAllTicketsWords() {
    return Bundles.text("ticket", "search.all", foundTickets.total());
  }

  public String getAllCustomersWords() {
    return Bundles.text("ticket", "search.all", foundCustomers.total());
  }

  public boolean isAsked() {
    return q != null;
  }

  public boolean isFruitless() {
    return q != null && problem == null && foundTickets.total() == 0 && foundCustomers.total() == 0;
  }

  public boolean isTicketsFound() {
    return foundTickets.total() > 0;
  }

  public boolean isCustomersFound() {
    return foundCustomers.total() > 0;
  }

  public boolean isMoreTickets() {
    return foundTickets.total() > MOST;
  }

  public boolean isMoreCustomers() {
    return foundCustomers.total() > MOST;
  }

  /** What cannot be asked like this, or null. */
  public String getProblem() {
    return problem;
  }

  public Page<HitLine> getTickets() {
    return foundTickets;
  }

  public Page<CustomerRow> getCustomers() {
    return foundCustomers;
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q == null || q.isBlank() ? null : q.strip();
  }
}
