package org.kefu.customer.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kefu.customer.boundary.Account;
import org.kefu.customer.boundary.Contact;
import org.kefu.customer.boundary.CustomerDetails;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.CustomerKind;
import org.kefu.customer.boundary.Phone;
import org.kefu.customer.control.NameKey;

/** A person or company we serve, with all the ways to reach them. */
@Entity
public class Customer {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_seq")
  @SequenceGenerator(name = "customer_seq", sequenceName = "customer_seq", allocationSize = 50)
  private Long id;

  @Version private int version;

  @Column(updatable = false)
  private String number;

  @Enumerated(EnumType.STRING)
  private CustomerKind kind;

  private String name;

  /** The same for every way of writing the name; null in files from before there were keys. */
  @Column(name = "name_key")
  private String nameKey;

  private String company;
  private String department;
  private String language;
  private String remark;

  /** What the state knows them by: a company's tax number, a person's id number. */
  private String registration;

  @Column(name = "parent_number")
  private String parentNumber;

  /** The number of the file that took this one in; then this one is a stub that leads there. */
  @Column(name = "merged_into")
  private String mergedInto;

  /** In no list any more: a stub, or deleted. */
  private boolean gone;

  /** Whether a region of theirs is known; kept, because lists ask it of every customer. */
  private boolean placed;

  @Column(name = "deleted_at")
  private Instant deletedAt;

  @Column(name = "deleted_by")
  private String deletedBy;

  @Column(name = "verified_at")
  private Instant verifiedAt;

  /** The login of the employee who looks after the file, or null. */
  private String owner;

  @Embedded private CustomerAccount account = new CustomerAccount(Account.NONE);

  /** The first of each, so that lists of customers are one query. */
  @Column(name = "first_phone")
  private String firstPhone;

  @Column(name = "first_email")
  private String firstEmail;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "created_by", updatable = false)
  private String createdBy;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @ElementCollection
  @CollectionTable(name = "customer_phone", joinColumns = @JoinColumn(name = "customer_id"))
  @OrderColumn(name = "position")
  private List<CustomerPhone> phones = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "customer_email", joinColumns = @JoinColumn(name = "customer_id"))
  @OrderColumn(name = "position")
  private List<CustomerEmail> emails = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "customer_address", joinColumns = @JoinColumn(name = "customer_id"))
  @OrderColumn(name = "position")
  private List<CustomerAddress> addresses = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "customer_contact", joinColumns = @JoinColumn(name = "customer_id"))
  @OrderColumn(name = "position")
  private List<CustomerContact> contacts = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "customer_contact_tag", joinColumns = @JoinColumn(name = "customer_id"))
  private Set<ContactTag> contactTags = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "customer_tag", joinColumns = @JoinColumn(name = "customer_id"))
  @Column(name = "tag")
  private Set<String> tags = new HashSet<>();

  protected Customer() {}

  public Customer(String number, CustomerFile file, String by, Instant at) {
    this.number = number;
    this.createdBy = by;
    this.createdAt = at;
    this.verifiedAt = at;
    write(file, at);
  }

  /** Replaces what the file holds. */
  public void write(CustomerFile file, Instant at) {
    kind = file.kind();
    name = file.name().strip();
    nameKey = NameKey.of(name).value();
    company = file.company();
    department = file.department();
    language = file.language();
    remark = file.remark();
    registration = file.registration();
    parentNumber = file.parent();
    account = new CustomerAccount(file.account());
    replace(phones, file.phones().stream().map(phone -> new CustomerPhone(phone, null)));
    replace(emails, addresses(file.emails(), null));
    replace(addresses, file.addresses().stream().map(CustomerAddress::new));
    placed = file.addresses().stream().anyMatch(address -> address.province() != null);
    replace(contacts, file.contacts().stream().map(CustomerContact::new));
    contactTags.clear();
    for (int place = 0; place < file.contacts().size(); place++) {
      reach(file.contacts().get(place), place);
    }
    firstPhone = file.allPhones().findFirst().map(Phone::shown).orElse(null);
    firstEmail = file.allEmails().findFirst().map(Customer::normal).orElse(null);
    updatedAt = at;
  }

  private void reach(Contact contact, int place) {
    contact.phones().forEach(phone -> phones.add(new CustomerPhone(phone, place)));
    addresses(contact.emails(), place).forEach(emails::add);
    contact.tags().forEach(tag -> contactTags.add(new ContactTag(place, tag)));
  }

  private static Stream<CustomerEmail> addresses(List<String> written, Integer contact) {
    return written.stream()
        .map(Customer::normal)
        .distinct()
        .map(address -> new CustomerEmail(address, contact));
  }

  /** Mail addresses are compared in lower case, without blanks around them. */
  public static String normal(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }

  private static <T> void replace(List<T> list, Stream<T> by) {
    list.clear();
    by.forEach(list::add);
  }

  public CustomerFile file() {
    return file(
        new FileParts(
            phones.stream().map(CustomerPhone::way).toList(),
            emails.stream().map(CustomerEmail::way).toList(),
            addresses.stream().map(CustomerAddress::view).toList(),
            contacts.stream().map(CustomerContact::view).toList(),
            contactTags.stream().map(ContactTag::way).toList()));
  }

  private CustomerFile file(FileParts parts) {
    return new CustomerFile(
        kind,
        name,
        company,
        department,
        language,
        remark,
        registration,
        parentNumber,
        parts.phonesOf(null),
        parts.emailsOf(null),
        parts.addresses(),
        parts.reached(),
        account == null ? Account.NONE : account.view());
  }

  public CustomerDetails details() {
    return details(file());
  }

  /** The same with lists that were read for many customers at once. */
  public CustomerDetails details(FileParts parts) {
    return details(file(parts));
  }

  private CustomerDetails details(CustomerFile file) {
    return new CustomerDetails(
        number,
        file,
        List.copyOf(new TreeSet<>(tags)),
        createdAt,
        updatedAt,
        verifiedAt,
        version,
        mergedInto,
        owner);
  }

  /** False when the customer has the tag already. */
  public boolean tag(String tag) {
    return tags.add(tag);
  }

  /** False when the customer does not have the tag. */
  public boolean untag(String tag) {
    return tags.remove(tag);
  }

  public Set<String> getTags() {
    return Set.copyOf(tags);
  }

  public void mergeInto(String survivor, Instant when) {
    mergedInto = survivor;
    gone = true;
    updatedAt = when;
  }

  public void standAlone(Instant when) {
    mergedInto = null;
    gone = false;
    updatedAt = when;
  }

  /** Takes the file out of the lists; everything in it stays. */
  public void delete(String by, Instant at) {
    if (gone) {
      throw new IllegalStateException("In no list: " + number);
    }
    gone = true;
    deletedAt = at;
    deletedBy = by;
    updatedAt = at;
  }

  public void restore(Instant at) {
    if (deletedAt == null) {
      throw new IllegalStateException("Not deleted: " + number);
    }
    gone = false;
    deletedAt = null;
    deletedBy = null;
    updatedAt = at;
  }

  /** Somebody made sure that the file is right. */
  public void verify(Instant at) {
    verifiedAt = at;
  }

  /** Somebody looks after the file from now on; null for nobody. */
  public void giveTo(String login) {
    owner = login;
  }

  public String getOwner() {
    return owner;
  }

  public boolean isGone() {
    return gone;
  }

  public Instant getDeletedAt() {
    return deletedAt;
  }

  public String getDeletedBy() {
    return deletedBy;
  }

  public Instant getVerifiedAt() {
    return verifiedAt;
  }

  public void moveBelow(String company) {
    parentNumber = company;
  }

  public Long getId() {
    return id;
  }

  public String getNumber() {
    return number;
  }

  public String getMergedInto() {
    return mergedInto;
  }

  public String getParentNumber() {
    return parentNumber;
  }

  public String getName() {
    return name;
  }

  public CustomerKind getKind() {
    return kind;
  }

  public String getLanguage() {
    return language;
  }

  public String getCompany() {
    return company;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }

  public Instant getUpdatedAt() {
    return updatedAt;
  }

  public int getVersion() {
    return version;
  }
}
