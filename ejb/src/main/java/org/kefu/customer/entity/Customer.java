package org.kefu.customer.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.CustomerKind;

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
  private String company;
  private String department;
  private String language;
  private String remark;

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
  @Column(name = "address")
  @OrderColumn(name = "position")
  private List<String> emails = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "customer_address", joinColumns = @JoinColumn(name = "customer_id"))
  @OrderColumn(name = "position")
  private List<CustomerAddress> addresses = new ArrayList<>();

  protected Customer() {}

  public Customer(String number, CustomerFile file, String by, Instant at) {
    this.number = number;
    this.createdBy = by;
    this.createdAt = at;
    write(file, at);
  }

  /** Replaces what the file holds. */
  public void write(CustomerFile file, Instant at) {
    kind = file.kind();
    name = file.name().strip();
    company = file.company();
    department = file.department();
    language = file.language();
    remark = file.remark();
    replace(phones, file.phones().stream().map(CustomerPhone::new));
    replace(emails, file.emails().stream().map(Customer::normal).distinct());
    replace(addresses, file.addresses().stream().map(CustomerAddress::new));
    firstPhone = file.phones().isEmpty() ? null : file.phones().get(0).number().strip();
    firstEmail = emails.isEmpty() ? null : emails.get(0);
    updatedAt = at;
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
    return new CustomerFile(
        kind,
        name,
        company,
        department,
        language,
        remark,
        phones.stream().map(CustomerPhone::view).toList(),
        List.copyOf(emails),
        addresses.stream().map(CustomerAddress::view).toList());
  }

  public Long getId() {
    return id;
  }

  public String getNumber() {
    return number;
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
