package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import org.kefu.customer.boundary.ProposalState;
import org.kefu.customer.entity.Customer;
import org.kefu.customer.entity.CustomerProposal;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.CurrentUser;

/** Takes what was proposed into the file, or refuses it for good. */
@ApplicationScoped
public class Taking {
  @Inject FileRules rules;
  @Inject FileWriting writing;
  @Inject CustomerLog log;
  @Inject BusinessClock clock;
  @Inject CurrentUser user;

  /** What the file has already is written once. */
  public void take(Customer customer, CustomerProposal proposal) {
    var file = customer.file();
    if (!Additions.has(file, proposal.told())) {
      var more = Additions.with(file, proposal.told(), proposal.getSender());
      writing.write(customer, rules.complete(more, customer));
    }
    settle(customer, proposal, ProposalState.TAKEN, "customer.proposalTaken");
  }

  public void refuse(Customer customer, CustomerProposal proposal) {
    settle(customer, proposal, ProposalState.REFUSED, "customer.proposalRefused");
  }

  private void settle(
      Customer customer, CustomerProposal proposal, ProposalState how, String action) {
    proposal.settle(how, user.login(), clock.instant());
    log.line(
        customer,
        action,
        Map.of(
            "what",
            "proposal." + proposal.told().kind(),
            "origin",
            Objects.requireNonNullElse(proposal.getOrigin(), "")));
  }
}
