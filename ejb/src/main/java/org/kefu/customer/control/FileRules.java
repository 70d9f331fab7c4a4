package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kefu.customer.boundary.Account;
import org.kefu.customer.boundary.Contact;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.CustomerKind;
import org.kefu.customer.boundary.Phone;
import org.kefu.customer.boundary.PostalAddress;
import org.kefu.customer.entity.Customer;
import org.kefu.customer.entity.CustomerLevel;
import org.kefu.shared.InvalidInput;

/** What must hold in a customer's file before it is kept. */
@ApplicationScoped
public class FileRules {
  @Inject PhoneNumbers numbers;
  @Inject Sight sight;
  @Inject Customers customers;
  @Inject Vocabulary vocabulary;
  @Inject LevelShelf levels;

  /** The file with its numbers read; refuses what cannot be right, at its field. */
  public CustomerFile complete(CustomerFile file) {
    return complete(file, List.of(), List.of());
  }

  /** As somebody has typed it, who may not have written everything in it. */
  public CustomerFile entered(CustomerFile file) {
    return complete(sight.brought(file));
  }

  /** The account as the caller may write it. */
  public Account complete(Account account, Customer current) {
    var kept = current.file();
    return graded(sight.kept(account, kept.account()), List.of(kept));
  }

  /**
   * As for a new file; but an address in a region of old stays as it is, and so does what is hidden
   * from whoever wrote it.
   */
  public CustomerFile complete(CustomerFile file, Customer current) {
    var kept = current.file();
    return complete(sight.kept(file, kept), List.of(current.getNumber()), List.of(kept));
  }

  /** As for a change of either of the two files that become one. */
  public CustomerFile complete(CustomerFile file, Customer survivor, Customer absorbed) {
    var before = List.of(survivor.file(), absorbed.file());
    var kept = survivor.file().filledFrom(absorbed.file());
    return complete(
        sight.kept(file, kept), List.of(survivor.getNumber(), absorbed.getNumber()), before);
  }

  private CustomerFile complete(CustomerFile file, List<String> own, List<CustomerFile> before) {
    file.emails().forEach(email -> check(email, "emails"));
    file.contacts().stream()
        .flatMap(contact -> contact.emails().stream())
        .forEach(email -> check(email, "contactEmails"));
    var addresses = file.addresses().stream().map(Divisions::placed).toList();
    addresses.stream()
        .filter(
            address ->
                before.stream()
                    .flatMap(kept -> kept.addresses().stream())
                    .noneMatch(address::isInRegionOf))
        .forEach(FileRules::checkRegion);
    if (file.contacts().stream().filter(Contact::main).count() > 1) {
      throw new InvalidInput("main", "oneMain");
    }
    if (file.parent() != null) {
      checkParent(file.parent(), own);
    }
    return file.with(
            Registration.read(file.kind(), file.registration()),
            file.phones().stream().map(phone -> read(phone, "phones")).toList(),
            addresses,
            file.contacts().stream().map(contact -> read(contact, tags(before))).toList())
        .with(graded(file.account(), before));
  }

  /** The level by its code; one that is retired stays where it is and is given to nobody else. */
  private Account graded(Account account, List<CustomerFile> before) {
    if (account.level() == null
        || before.stream().anyMatch(kept -> account.level().equals(kept.account().level()))) {
      return account;
    }
    var level =
        levels
            .written(account.level())
            .map(CustomerLevel::file)
            .filter(each -> !each.retired())
            .orElseThrow(() -> new InvalidInput("level", "level", account.level()));
    return account.withLevel(level.code());
  }

  private static Set<String> tags(List<CustomerFile> files) {
    return files.stream()
        .flatMap(file -> file.contacts().stream())
        .flatMap(contact -> contact.tags().stream())
        .collect(Collectors.toSet());
  }

  /** A tag as it is called now; one that is retired stays and is given to nobody else. */
  private String tag(String written, Set<String> before) {
    var tag = vocabulary.known(written);
    if (tag.isRetired() && !before.contains(tag.getName())) {
      throw new InvalidInput("contactTags", "tagRetired", tag.getName());
    }
    return tag.getName();
  }

  private static void check(String email, String field) {
    if (!isMail(email)) {
      throw new InvalidInput(field, "email", email);
    }
  }

  static boolean isMail(String email) {
    return email.strip().matches("[^@\\s]+@[^@\\s]+");
  }

  private static void checkRegion(PostalAddress address) {
    var part = Divisions.unknownPart(address);
    if (part != null) {
      var region = new PostalAddress(address.province(), address.city(), address.district(), "");
      throw new InvalidInput(part, "region", region.oneLine());
    }
  }

  /** A company stands below one that is there, and never below itself. */
  private void checkParent(String parent, List<String> own) {
    for (var above = parent; above != null; above = above(above)) {
      if (own.contains(above)) {
        throw new InvalidInput("parent", "parentBelow", parent);
      }
    }
  }

  private String above(String number) {
    var company = customers.known(number).map(Customer::file).orElse(null);
    if (company == null || company.kind() != CustomerKind.COMPANY) {
      throw new InvalidInput("parent", "parent", number);
    }
    return company.parent();
  }

  private Contact read(Contact contact, Set<String> before) {
    var tags = contact.tags().stream().map(tag -> tag(tag, before)).distinct().sorted().toList();
    return contact
        .tagged(tags)
        .withPhones(contact.phones().stream().map(phone -> read(phone, "contactPhones")).toList());
  }

  private Phone read(Phone phone, String field) {
    return numbers.read(phone).orElseThrow(() -> new InvalidInput(field, "phone", phone.number()));
  }
}
