package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kefu.customer.boundary.Contact;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.CustomerKind;
import org.kefu.customer.boundary.FaultRule;
import org.kefu.customer.boundary.Phone;
import org.kefu.customer.boundary.PostalAddress;
import org.kefu.customer.entity.Customer;
import org.kefu.customer.entity.CustomerFault.Finding;
import org.kefu.shared.InvalidInput;

/** Holds a file that is kept already against the rules. */
@ApplicationScoped
public class FaultRules {
  @Inject PhoneNumbers numbers;

  /** What of it breaks a rule; custom fields and what bounced are not known here. */
  public List<Finding> of(CustomerFile file) {
    var found = new ArrayList<Finding>();
    phones(file)
        .filter(one -> !numbers.isPlanned(one.value()))
        .forEach(one -> found.add(one.breaks(phoneRule(one.value()))));
    emails(file)
        .filter(one -> !FileRules.isMail(one.value()))
        .forEach(one -> found.add(one.breaks(FaultRule.EMAIL)));
    if (!isRegistration(file)) {
      found.add(new Finding(FaultRule.REGISTRATION, "registration", 0, file.registration()));
    }
    for (var place = 0; place < file.addresses().size(); place++) {
      addAddress(file.addresses().get(place), place, found);
    }
    addMissing(file, found);
    return found;
  }

  /** Where these addresses, of which we know that they lead nowhere, stand in the file. */
  public List<Finding> bounced(CustomerFile file, Collection<String> dead) {
    return emails(file)
        .filter(one -> dead.contains(Customer.normal(one.value())))
        .map(one -> one.breaks(FaultRule.BOUNCED))
        .toList();
  }

  private FaultRule phoneRule(String written) {
    return numbers.read(Phone.unread(null, written)).isEmpty()
        ? FaultRule.PHONE
        : FaultRule.PHONE_RANGE;
  }

  private static void addAddress(PostalAddress address, int place, List<Finding> found) {
    if (address.province() == null) {
      found.add(new Finding(FaultRule.REGION_MISSING, "province", place, address.street()));
      return;
    }
    var unknown = Divisions.unknownPart(address);
    if (unknown != null) {
      found.add(new Finding(FaultRule.REGION_UNKNOWN, unknown, place, address.oneLine()));
    }
  }

  private static void addMissing(CustomerFile file, List<Finding> found) {
    var reached =
        !file.addresses().isEmpty()
            || Stream.concat(file.allPhones(), file.allEmails()).findAny().isPresent();
    if (!reached) {
      found.add(new Finding(FaultRule.UNREACHABLE, "phones", 0, null));
    }
    if (file.kind() == CustomerKind.COMPANY && file.contacts().isEmpty()) {
      found.add(new Finding(FaultRule.NO_CONTACT, "contacts", 0, null));
    }
  }

  private static boolean isRegistration(CustomerFile file) {
    try {
      Registration.read(file.kind(), file.registration());
      return true;
    } catch (InvalidInput refused) {
      return false;
    }
  }

  /** One of several values, and where it stands. */
  private record Placed(String field, int place, String value) {
    Finding breaks(FaultRule rule) {
      return new Finding(rule, field, place, value);
    }
  }

  private static Stream<Placed> phones(CustomerFile file) {
    var own = placed("phones", file.phones().stream().map(Phone::number).toList());
    var theirs =
        ofContacts(
            file, "contactPhones", each -> each.phones().stream().map(Phone::number).toList());
    return Stream.concat(own, theirs);
  }

  private static Stream<Placed> emails(CustomerFile file) {
    return Stream.concat(
        placed("emails", file.emails()), ofContacts(file, "contactEmails", Contact::emails));
  }

  private static Stream<Placed> placed(String field, List<String> values) {
    return IntStream.range(0, values.size())
        .mapToObj(place -> new Placed(field, place, values.get(place)));
  }

  /** All of a contact stand at the contact's place. */
  private static Stream<Placed> ofContacts(
      CustomerFile file, String field, Function<Contact, List<String>> values) {
    return IntStream.range(0, file.contacts().size())
        .boxed()
        .flatMap(
            place ->
                values.apply(file.contacts().get(place)).stream()
                    .map(value -> new Placed(field, place, value)));
  }
}
