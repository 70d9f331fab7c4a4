package org.kefu.customer.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.kefu.customer.control.Customers;
import org.kefu.customer.control.Proposals;
import org.kefu.customer.control.ProposedByProgram;
import org.kefu.customer.control.Sight;
import org.kefu.customer.control.Taking;
import org.kefu.staff.boundary.Right;

/** What may belong into a customer's file: seen, taken over, refused, and proposed by programs. */
@Stateless
@RolesAllowed(Right.CUSTOMER_WRITE)
public class CustomerProposals {
  @Inject Customers customers;
  @Inject Proposals proposals;
  @Inject ProposedByProgram programs;
  @Inject Taking taking;
  @Inject Sight sight;

  /** What waits for somebody. */
  public List<ProposalRow> of(@NotNull String customer) {
    return proposals.open(customer, customers.named(customer).file()).stream()
        .flatMap(row -> sight.of(row).stream())
        .toList();
  }

  public void take(@NotNull String customer, long id) {
    var proposal = proposals.named(customer, id);
    if (proposal.isOpen()) {
      taking.take(customers.inForce(customer), proposal);
    }
  }

  /** It is not proposed again. */
  public void refuse(@NotNull String customer, long id) {
    var proposal = proposals.named(customer, id);
    if (proposal.isOpen()) {
      taking.refuse(customers.inForce(customer), proposal);
    }
  }

  /**
   * What a program knows of a customer, as it stands now: one that was proposed before keeps what
   * became of it. Refuses what the file has already, and what is no such thing.
   */
  public ProposalRow propose(@NotNull String customer, @NotNull @Valid NewProposal proposal) {
    var made = programs.propose(customers.inForce(customer), proposal).row();
    return sight.of(made).orElse(made);
  }
}
