package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.CustomerRow;
import org.kefu.customer.boundary.ProposalKind;
import org.kefu.customer.boundary.ProposalRow;
import org.kefu.customer.boundary.ProposalState;
import org.kefu.customer.entity.CustomerProposal;
import org.kefu.customer.entity.CustomerProposal.Told;

/** All that was ever proposed. */
@ApplicationScoped
public class Proposals {
  private static final int MOST_SHOWN = 50;

  @PersistenceContext EntityManager em;
  @Inject Customers customers;

  public CustomerProposal add(CustomerProposal proposal) {
    em.persist(proposal);
    return proposal;
  }

  /** It was proposed before, whatever became of it. */
  public Optional<CustomerProposal> find(String customer, Told told) {
    return em.createQuery(
            "select p from CustomerProposal p where p.customerNumber = :customer and p.kind = :kind"
                + " and p.key = :key",
            CustomerProposal.class)
        .setParameter("customer", customer)
        .setParameter("kind", told.kind())
        .setParameter("key", told.key())
        .getResultStream()
        .findFirst();
  }

  public CustomerProposal named(String customer, long id) {
    return Optional.ofNullable(em.find(CustomerProposal.class, id))
        .filter(proposal -> proposal.getCustomerNumber().equals(customer))
        .orElseThrow(() -> new UnknownProposal(id));
  }

  /** What waits for somebody, with whose it is too; what the file has by now is past. */
  public List<ProposalRow> open(String customer, CustomerFile file) {
    var waiting =
        em.createQuery(
                "select p from CustomerProposal p where p.customerNumber = :customer"
                    + " and p.state = :state order by p.id",
                CustomerProposal.class)
            .setParameter("customer", customer)
            .setParameter("state", ProposalState.OPEN)
            .setMaxResults(MOST_SHOWN)
            .getResultStream()
            .filter(proposal -> !Additions.has(file, proposal.told()))
            .toList();
    var owners = owners(customer, waiting.stream().map(CustomerProposal::told).toList());
    return waiting.stream()
        .map(proposal -> proposal.row().ownedBy(owners.get(proposal.told())))
        .toList();
  }

  /** Which other customer has the same number or mail address. */
  public Map<Told, CustomerRow> owners(String customer, List<Told> told) {
    var phones = customers.oldestByPhone(keys(told, ProposalKind.PHONE));
    var emails = customers.oldestByEmail(keys(told, ProposalKind.EMAIL));
    var numbers = new HashSet<>(phones.values());
    numbers.addAll(emails.values());
    numbers.remove(customer);
    var rows =
        customers.rows(List.copyOf(numbers)).stream()
            .collect(Collectors.toMap(CustomerRow::number, row -> row));
    return told.stream()
        .filter(one -> rows.containsKey(owner(one, phones, emails)))
        .distinct()
        .collect(Collectors.toMap(one -> one, one -> rows.get(owner(one, phones, emails))));
  }

  private static String owner(Told told, Map<String, String> phones, Map<String, String> emails) {
    return switch (told.kind()) {
      case PHONE -> phones.getOrDefault(told.key(), "");
      case EMAIL -> emails.getOrDefault(told.key(), "");
      default -> "";
    };
  }

  private static Set<String> keys(List<Told> told, ProposalKind kind) {
    return told.stream()
        .filter(one -> one.kind() == kind)
        .map(Told::key)
        .collect(Collectors.toSet());
  }
}
