package org.kefu.customer.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.kefu.customer.control.CustomerLog;
import org.kefu.customer.control.Customers;
import org.kefu.customer.control.FileRules;
import org.kefu.customer.control.Merges;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.boundary.CustomerLogins;
import org.kefu.staff.boundary.Right;

/** Where two files of one customer become one, and two again when that was a mistake. */
@Stateless
@RolesAllowed(Right.CUSTOMER_MERGE)
public class CustomerMerging {
  @Inject Customers customers;
  @Inject FileRules rules;
  @Inject Merges merges;
  @Inject CustomerLog log;
  @Inject CustomerLogins logins;
  @Inject Event<CustomerMoved> moved;

  /** Returns the number of the merge. */
  public String merge(@NotNull @Valid MergeCustomers command) {
    var survivor = customers.asRead(command.survivor());
    var absorbed = customers.asRead(command.absorbed());
    if (survivor.equals(absorbed)) {
      throw new InvalidInput("with", "mergeSelf");
    }
    var merge = merges.join(survivor, absorbed, rules.complete(command.file(), survivor, absorbed));
    var from = absorbed.getNumber();
    var into = survivor.getNumber();
    merge.moved(logins.move(from, into), customers.moveChildren(from, survivor));
    log.line(survivor, "customer.merged", Map.of("from", from, "name", absorbed.getName()));
    log.line(absorbed, "customer.mergedInto", Map.of("into", into));
    moved.fire(new CustomerMoved(merge.getNumber(), from, into, survivor.getName(), false));
    return merge.getNumber();
  }

  /** Restores both files; what was written into the surviving one since stays there. */
  public void undo(@NotNull String number) {
    var merge = merges.inForce(number);
    var survivor = customers.inForce(merge.getSurvivor());
    var absorbed = customers.named(merge.getAbsorbed());
    merges.part(merge, survivor, absorbed);
    var from = survivor.getNumber();
    var to = absorbed.getNumber();
    logins.give(merge.getLogins(), to);
    customers.giveChildren(merge.getChildren(), from, to);
    log.line(survivor, "customer.parted", Map.of("from", to, "name", absorbed.getName()));
    log.line(absorbed, "customer.partedFrom", Map.of("into", from));
    moved.fire(new CustomerMoved(number, from, to, absorbed.getName(), true));
  }

  /** The merges in force that brought other files into this one. */
  @RolesAllowed(Right.CUSTOMER_READ)
  public List<MergeRow> into(String survivor) {
    return merges.into(survivor);
  }
}
