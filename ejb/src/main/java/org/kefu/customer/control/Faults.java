package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.FaultRule;
import org.kefu.customer.boundary.FaultState;
import org.kefu.customer.entity.Customer;
import org.kefu.customer.entity.CustomerFault;
import org.kefu.customer.entity.CustomerFault.Finding;
import org.kefu.field.boundary.FieldQueries;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.CurrentUser;
import org.kefu.shared.InThisTransaction;

/**
 * What is wrong in customers' files, kept as it is found. A file is held against the rules when it
 * is written and when the rules change; what is gone by then was corrected by whoever wrote it.
 */
@ApplicationScoped
public class Faults {
  private static final int MOST_WITH_ONE_ADDRESS = 50;

  @PersistenceContext EntityManager em;
  @Inject FaultRules rules;
  @Inject Customers customers;
  @Inject FieldQueries fields;
  @Inject InThisTransaction fresh;
  @Inject BusinessClock clock;
  @Inject CurrentUser user;

  /** A file was opened; its custom fields may be filled in a moment. */
  public void begin(Customer customer) {
    rules.of(customer.file()).forEach(finding -> add(customer.getNumber(), finding));
  }

  /** A file was written. */
  public void written(Customer customer) {
    var number = customer.getNumber();
    var now = clock.instant();
    compare(Map.of(number, customer.file()))
        .forEach(
            gone -> {
              if (fresh.find(CustomerFault.class, key(gone)).isPresent()) {
                em.remove(gone);
              } else {
                gone.settle(FaultState.CORRECTED, user.login(), now);
              }
            });
  }

  /** These files are as they were; what is no fault any more never was one by these rules. */
  public void examined(Map<String, CustomerFile> files) {
    compare(files).forEach(em::remove);
  }

  public void bounced(String address) {
    var normal = Customer.normal(address);
    customers
        .reachedByEmail(List.of(normal), MOST_WITH_ONE_ADDRESS)
        .forEach(
            number -> {
              var file = customers.named(number).file();
              var known = of(List.of(number), List.of(FaultState.OPEN));
              rules.bounced(file, List.of(normal)).stream()
                  .filter(finding -> known.stream().noneMatch(fault -> fault.is(finding)))
                  .forEach(finding -> add(number, finding));
            });
  }

  /** Adds what is new and returns what is open and was not found again. */
  private List<CustomerFault> compare(Map<String, CustomerFile> files) {
    var known =
        of(files.keySet(), List.of(FaultState.OPEN, FaultState.ACCEPTED)).stream()
            .collect(Collectors.groupingBy(CustomerFault::getCustomerNumber));
    var kinds =
        files.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, one -> CustomerSubject.facts(one.getValue().kind())));
    var missing = fields.missing(CustomerSubject.NAME, kinds);
    var gone = new ArrayList<CustomerFault>();
    files.forEach(
        (number, file) -> {
          var found = new ArrayList<>(rules.of(file));
          missing
              .getOrDefault(number, List.of())
              .forEach(field -> found.add(new Finding(FaultRule.FIELD, field, 0, null)));
          gone.addAll(compare(number, file, known.getOrDefault(number, List.of()), found));
        });
    return gone;
  }

  private List<CustomerFault> compare(
      String number, CustomerFile file, List<CustomerFault> known, List<Finding> found) {
    found.addAll(rules.bounced(file, bounced(known)));
    var gone = new ArrayList<>(known);
    for (var finding : found) {
      var same = gone.stream().filter(fault -> fault.is(finding)).findFirst();
      same.ifPresent(
          fault -> {
            fault.stand(finding);
            gone.remove(fault);
          });
      if (same.isEmpty()) {
        add(number, finding);
      }
    }
    return gone.stream().filter(CustomerFault::isOpen).toList();
  }

  private static List<String> bounced(List<CustomerFault> known) {
    return known.stream()
        .filter(fault -> fault.getRule() == FaultRule.BOUNCED)
        .map(CustomerFault::getValue)
        .toList();
  }

  private void add(String customer, Finding finding) {
    var fault = new CustomerFault(customer, finding, clock.instant());
    em.persist(fault);
    fresh.put(CustomerFault.class, key(fault), fault);
  }

  private static String key(CustomerFault fault) {
    return String.join(
        "\n",
        fault.getCustomerNumber(),
        fault.getRule().name(),
        fault.getField(),
        fault.getValue());
  }

  private List<CustomerFault> of(Collection<String> numbers, List<FaultState> states) {
    return em.createQuery(
            "select f from CustomerFault f where f.customerNumber in :numbers and f.state in"
                + " :states order by f.id",
            CustomerFault.class)
        .setParameter("numbers", numbers)
        .setParameter("states", states)
        .getResultList();
  }
}
