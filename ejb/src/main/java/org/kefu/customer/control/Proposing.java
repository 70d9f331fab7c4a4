package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.kefu.customer.boundary.Contact;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.CustomerWrote;
import org.kefu.customer.boundary.Phone;
import org.kefu.customer.boundary.ProposalKind;
import org.kefu.customer.boundary.ProposalSource;
import org.kefu.customer.entity.Customer;
import org.kefu.customer.entity.CustomerProposal;
import org.kefu.customer.entity.CustomerProposal.Origin;
import org.kefu.customer.entity.CustomerProposal.Told;
import org.kefu.system.boundary.Parameters;

/** Decides what of what is told is proposed, and what is taken over at once. */
@ApplicationScoped
public class Proposing {
  private static final int LONGEST_NAME = 120;

  @Inject ToldDetails details;
  @Inject Proposals proposals;
  @Inject Taking taking;
  @Inject Customers customers;
  @Inject PhoneNumbers numbers;
  @Inject Parameters parameters;

  public void heard(CustomerWrote word) {
    var customer = customers.current(word.customer());
    if (customer.isGone() || !isTheirs(word, customer.file())) {
      return;
    }
    var origin =
        new Origin(
            ProposalSource.valueOf(word.by().name()),
            word.message(),
            word.ticket(),
            word.address(),
            word.at());
    told(word, customer.file()).stream()
        .filter(told -> told.kind() != ProposalKind.EMAIL || !word.ours().test(told.value()))
        .forEach(told -> consider(customer, told, origin));
  }

  private List<Told> told(CustomerWrote word, CustomerFile file) {
    var all = new ArrayList<>(details.in(word.words()));
    if (word.address() != null) {
      all.add(ToldDetails.mail(word.address()));
      if (isName(word.name(), word.address()) && Additions.isOwn(file, word.address())) {
        all.add(ToldDetails.name(word.name()));
      }
    }
    return all;
  }

  /** Somebody else in a conversation speaks of themselves, unless they have the customer's name. */
  private static boolean isTheirs(CustomerWrote word, CustomerFile file) {
    if (word.address() == null
        || file.allEmails().map(Customer::normal).anyMatch(word.address()::equals)) {
      return true;
    }
    var name = NameKey.of(word.name()).value();
    return !name.isEmpty()
        && (name.equals(NameKey.of(file.name()).value())
            || file.contacts().stream()
                .map(Contact::name)
                .anyMatch(each -> name.equals(NameKey.of(each).value())));
  }

  /** Not a part of the address, and more than an ornament. */
  private static boolean isName(String name, String address) {
    if (name == null || name.contains("@") || name.length() > LONGEST_NAME) {
      return false;
    }
    var key = NameKey.of(name).value();
    return key.matches(".*\\p{L}.*\\p{L}.*")
        && !name.matches(".*\\d.*")
        && !key.equals(NameKey.of(address.split("@")[0]).value());
  }

  /** Says what became of it; null where it is not wished, or known. */
  public CustomerProposal consider(Customer customer, Told told, Origin origin) {
    var mode = parameters.text(Parameters.PROPOSE + told.kind().name().toLowerCase(Locale.ROOT));
    if (mode.equals("off")
        || told.key().isEmpty()
        || Additions.has(customer.file(), told)
        || isOurs(told)) {
      return null;
    }
    var before = proposals.find(customer.getNumber(), told);
    if (before.isPresent()) {
      return before.get();
    }
    var proposal = proposals.add(new CustomerProposal(customer.getNumber(), told, origin));
    if (mode.equals("take") && isSure(customer, told, origin)) {
      taking.take(customer, proposal);
    }
    return proposal;
  }

  private boolean isOurs(Told told) {
    return told.kind() == ProposalKind.PHONE
        && Arrays.stream(parameters.text(Parameters.OWN_PHONES).split("[,，;；]"))
            .filter(each -> !each.isBlank())
            .flatMap(each -> numbers.read(Phone.unread(null, each)).stream())
            .anyMatch(each -> each.e164().equals(told.key()));
  }

  /** Anybody can fill the form without signing in; and what is another's too wants a person. */
  private boolean isSure(Customer customer, Told told, Origin origin) {
    return origin.source() != ProposalSource.WEB
        && proposals.owners(customer.getNumber(), List.of(told)).isEmpty();
  }
}
