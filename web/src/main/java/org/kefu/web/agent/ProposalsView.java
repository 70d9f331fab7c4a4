package org.kefu.web.agent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kefu.customer.boundary.CustomerProposals;
import org.kefu.customer.boundary.ProposalRow;
import org.kefu.staff.boundary.Right;
import org.kefu.web.shared.Told;
import org.kefu.web.shared.UserView;

/** What may belong into a customer's file, on the file and beside their tickets. */
@Named
@ViewScoped
public class ProposalsView implements Serializable {
  @Inject CustomerProposals proposals;
  @Inject UserView user;
  @Inject Told told;

  private String customer;
  private List<ProposalRow> rows;

  /** Those of a customer; none for whoever may not decide. */
  public List<ProposalRow> of(String number) {
    if (rows == null || !number.equals(customer)) {
      customer = number;
      rows = user.may(Right.CUSTOMER_WRITE) ? proposals.of(number) : List.of();
    }
    return rows;
  }

  /**
   * @param whole true where the page shows the whole file, which is another now
   */
  public String take(ProposalRow row, boolean whole) {
    proposals.take(customer, row.id());
    told.done("customer", "proposal.taken", row.value());
    rows = null;
    return whole ? "/agent/customer?faces-redirect=true&number=" + customer : null;
  }

  public void refuse(ProposalRow row) {
    proposals.refuse(customer, row.id());
    told.done("customer", "proposal.refused", row.value());
    rows = null;
  }
}
