package org.kefu.customer.boundary;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kefu.customer.control.BroughtFiles;
import org.kefu.customer.control.CustomerEntry;
import org.kefu.customer.control.Customers;
import org.kefu.customer.control.FileWriting;
import org.kefu.system.boundary.Files;

/**
 * For whoever brings many customers at once, in a transaction of theirs that a refusal does not
 * end. It knows no rights: whoever asks it for somebody sees to it that they may.
 */
@ApplicationScoped
public class CustomerIntake {
  @Inject BroughtFiles brought;
  @Inject CustomerEntry entry;
  @Inject Customers customers;
  @Inject FileWriting writing;
  @Inject Event<CustomerUsed> used;

  /** The file as it would be kept; refuses what cannot be right, at its field. */
  public CustomerFile complete(CustomerFile file) {
    return brought.complete(file);
  }

  /**
   * Who of those known each of these may be, told by a few queries for all of them.
   *
   * @param files complete ones
   */
  public List<CustomerBrought> known(List<CustomerFile> files) {
    return brought.known(files);
  }

  /** Opens a file that is complete; returns its number. */
  public String enter(CustomerFile file) {
    return entry.openComplete(file);
  }

  /**
   * Fills what is empty in a file from another.
   *
   * @return the file as it was; null where nothing was empty
   */
  public CustomerFile fill(String number, CustomerFile from) {
    var customer = customers.inForce(number);
    var before = customer.file();
    var filled = before.filledFrom(from);
    if (filled.equals(before)) {
      return null;
    }
    writing.write(customer, filled);
    return before;
  }

  /** What tells whether a file was changed since; empty where there is none or it is in no list. */
  public Optional<String> mark(String number) {
    return customers
        .inHand(number)
        .filter(customer -> !customer.isGone())
        .map(customer -> Files.sha256(customer.file().toString().getBytes(UTF_8)));
  }

  /** Gives a file back what it held. */
  public void restore(String number, CustomerFile before) {
    writing.write(customers.inForce(number), before);
  }

  /**
   * Removes a file that nobody misses; its log stays.
   *
   * @return by what it is used, and so not removed; empty where it is gone
   */
  public Set<String> remove(String number) {
    var customer = customers.inForce(number);
    var question = new CustomerUsed(number);
    used.fire(question);
    if (question.by().isEmpty()) {
      writing.end(customer);
    }
    return question.by();
  }
}
