package org.kefu.web.agent;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.kefu.customer.boundary.Account;
import org.kefu.customer.boundary.ContactWay;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.CustomerKind;
import org.kefu.customer.boundary.FileMerge;
import org.kefu.customer.boundary.Phone;

/** A customer's file while somebody types it: as many numbers, mails and addresses as there are. */
public class CustomerForm implements Serializable {
  private CustomerKind kind = CustomerKind.PERSON;
  private String name;
  private String company;
  private String department;
  private String language = "zh";
  private String remark;
  private String registration;
  private String parent;
  private Account account = Account.NONE;
  private final List<PhoneLine> phones = new ArrayList<>();
  private final List<MailLine> emails = new ArrayList<>();
  private final List<AddressLine> addresses = new ArrayList<>();
  private final List<ContactLine> contacts = new ArrayList<>();

  public CustomerForm() {
    phones.add(new PhoneLine());
    emails.add(new MailLine());
  }

  static CustomerForm of(CustomerFile file) {
    var form = new CustomerForm();
    form.kind = file.kind();
    form.name = file.name();
    form.company = file.company();
    form.department = file.department();
    form.language = file.language();
    form.remark = file.remark();
    form.registration = file.registration();
    form.parent = file.parent();
    form.account = file.account();
    form.fill(file);
    return form;
  }

  private void fill(CustomerFile file) {
    phones.clear();
    emails.clear();
    file.phones().forEach(phone -> phones.add(new PhoneLine(phone)));
    file.emails().forEach(email -> emails.add(new MailLine(email)));
    file.addresses().forEach(address -> addresses.add(new AddressLine(address)));
    file.contacts().forEach(contact -> contacts.add(new ContactLine(contact)));
    if (phones.isEmpty()) {
      phones.add(new PhoneLine());
    }
    if (emails.isEmpty()) {
      emails.add(new MailLine());
    }
  }

  CustomerFile file() {
    return new CustomerFile(
        kind,
        name,
        company,
        department,
        language,
        remark,
        registration,
        parent,
        phones.stream().filter(line -> line.number != null).map(PhoneLine::phone).toList(),
        emails.stream().filter(line -> line.email != null).map(MailLine::getEmail).toList(),
        addresses.stream()
            .filter(line -> line.getStreet() != null)
            .map(AddressLine::address)
            .toList(),
        contacts.stream().filter(line -> line.getName() != null).map(ContactLine::contact).toList(),
        account);
  }

  /** Writes one value; lists are brought together without asking. */
  void write(FileMerge.Part part, String value) {
    switch (part) {
      case KIND -> kind = CustomerKind.valueOf(value);
      case NAME -> name = value;
      case COMPANY -> company = value;
      case DEPARTMENT -> department = value;
      case LANGUAGE -> language = value;
      case REMARK -> remark = value;
      case REGISTRATION -> registration = value;
      case PARENT -> parent = value;
      default -> throw new IllegalArgumentException("A list: " + part);
    }
  }

  public void addPhone() {
    phones.add(new PhoneLine());
  }

  public void addEmail() {
    emails.add(new MailLine());
  }

  public void addAddress() {
    addresses.add(new AddressLine());
  }

  public void addContact() {
    contacts.add(new ContactLine());
  }

  public void drop(Object line) {
    phones.remove(line);
    emails.remove(line);
    addresses.remove(line);
    contacts.remove(line);
  }

  public CustomerKind[] getKinds() {
    return CustomerKind.values();
  }

  public boolean isCompanyKind() {
    return kind == CustomerKind.COMPANY;
  }

  public CustomerKind getKind() {
    return kind;
  }

  public void setKind(CustomerKind kind) {
    this.kind = kind;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getCompany() {
    return company;
  }

  public void setCompany(String company) {
    this.company = company;
  }

  public String getDepartment() {
    return department;
  }

  public void setDepartment(String department) {
    this.department = department;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }

  public String getRegistration() {
    return registration;
  }

  public void setRegistration(String registration) {
    this.registration = registration;
  }

  public String getParent() {
    return parent;
  }

  public void setParent(String parent) {
    this.parent = parent;
  }

  public List<ContactLine> getContacts() {
    return contacts;
  }

  public ContactWay[] getWays() {
    return ContactWay.values();
  }

  public List<PhoneLine> getPhones() {
    return phones;
  }

  public List<MailLine> getEmails() {
    return emails;
  }

  public List<AddressLine> getAddresses() {
    return addresses;
  }

  /** A number while it is typed. */
  public static class PhoneLine implements Serializable {
    private String label;
    private String number;

    PhoneLine() {}

    PhoneLine(Phone phone) {
      label = phone.label();
      number = phone.number();
    }

    Phone phone() {
      return Phone.unread(label, number);
    }

    public String getLabel() {
      return label;
    }

    public void setLabel(String label) {
      this.label = label;
    }

    public String getNumber() {
      return number;
    }

    public void setNumber(String number) {
      this.number = number;
    }
  }

  /** A mail address while it is typed. */
  public static class MailLine implements Serializable {
    private String email;

    MailLine() {}

    MailLine(String email) {
      this.email = email;
    }

    public String getEmail() {
      return email;
    }

    public void setEmail(String email) {
      this.email = email;
    }
  }
}
