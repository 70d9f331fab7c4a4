package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kefu.customer.boundary.NewProposal;
import org.kefu.customer.boundary.Phone;
import org.kefu.customer.boundary.ProposalSource;
import org.kefu.customer.entity.Customer;
import org.kefu.customer.entity.CustomerProposal;
import org.kefu.customer.entity.CustomerProposal.Origin;
import org.kefu.customer.entity.CustomerProposal.Told;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.InvalidInput;

/** What other programs propose, read as what customers tell themselves. */
@ApplicationScoped
public class ProposedByProgram {
  private static final String VALUE = "value";
  private static final int LONGEST_NAME = 120;

  @Inject Proposing proposing;
  @Inject PhoneNumbers numbers;
  @Inject BusinessClock clock;

  public CustomerProposal propose(Customer customer, NewProposal proposal) {
    var told = told(proposal);
    var origin = new Origin(ProposalSource.PROGRAM, proposal.origin(), null, null, clock.instant());
    var made = proposing.consider(customer, told, origin);
    if (made == null) {
      throw new InvalidInput(VALUE, "proposed", told.value());
    }
    return made;
  }

  private Told told(NewProposal proposal) {
    var value = proposal.value().strip();
    return switch (proposal.kind()) {
      case PHONE ->
          numbers
              .read(Phone.unread(null, value))
              .map(phone -> ToldDetails.phone(phone.shown(), phone.e164()))
              .orElseThrow(() -> new InvalidInput(VALUE, "phone", value));
      case EMAIL -> mail(value);
      case ADDRESS -> ToldDetails.address(Divisions.parted(value));
      case NAME -> name(value);
    };
  }

  private static Told mail(String value) {
    if (!FileRules.isMail(value)) {
      throw new InvalidInput(VALUE, "email", value);
    }
    return ToldDetails.mail(value);
  }

  private static Told name(String value) {
    if (value.length() > LONGEST_NAME) {
      throw new InvalidInput(VALUE, "longest", LONGEST_NAME);
    }
    return ToldDetails.name(value);
  }
}
