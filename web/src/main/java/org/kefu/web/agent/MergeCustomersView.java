package org.kefu.web.agent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kefu.customer.boundary.CustomerDesk;
import org.kefu.customer.boundary.CustomerMerging;
import org.kefu.customer.boundary.CustomerRow;
import org.kefu.customer.boundary.CustomerSearch;
import org.kefu.customer.boundary.Duplicate;
import org.kefu.customer.boundary.Duplicates;
import org.kefu.customer.boundary.Masked;
import org.kefu.ticket.boundary.TicketQuery;
import org.kefu.ticket.boundary.TicketSearch;
import org.kefu.web.shared.Told;

/** Behind {@code /agent/mergeCustomers.xhtml}: two files become one. */
@Named
@ViewScoped
public class MergeCustomersView implements Serializable {
  private static final int SUGGESTIONS = 8;

  @Inject CustomerDesk desk;
  @Inject CustomerSearch search;
  @Inject CustomerMerging merging;
  @Inject Duplicates duplicates;
  @Inject TicketSearch tickets;
  @Inject Told told;

  private String number;
  private String with;
  private String part;
  private List<CustomerRow> found = List.of();
  private MergeForm form;

  /** Until the other file is chosen, those are offered that are probably the same customer's. */
  public void load() {
    var mine = desk.open(number);
    if (with == null) {
      found = duplicates.of(mine.file(), number).stream().map(Duplicate::row).toList();
    } else {
      form = new MergeForm(mine, desk.open(with));
    }
  }

  public void look() {
    found =
        search.suggest(part, SUGGESTIONS).stream()
            .filter(row -> !row.number().equals(number))
            .toList();
  }

  public String merge() {
    merging.merge(form.command());
    told.done("customer", "merge.done", form.absorbed().number(), form.kept().number());
    return "/agent/customer?faces-redirect=true&number=" + form.kept().number();
  }

  /** What comes along, in words. */
  public String getAlong() {
    var theirs = TicketQuery.of(TicketQuery.View.ALL).ofCustomer(form.absorbed().number());
    return Bundles.text("customer", "merge.along", tickets.page(theirs, 0, 1).total());
  }

  public String masked(String phone) {
    return Masked.phone(phone);
  }

  public boolean isChoosing() {
    return form == null;
  }

  public List<CustomerRow> getFound() {
    return found;
  }

  public MergeForm getForm() {
    return form;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getWith() {
    return with;
  }

  public void setWith(String with) {
    this.with = with == null || with.isBlank() ? null : with;
  }

  public String getPart() {
    return part;
  }

  public void setPart(String part) {
    this.part = part;
  }
}
