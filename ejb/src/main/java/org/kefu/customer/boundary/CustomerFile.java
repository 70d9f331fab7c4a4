package org.kefu.customer.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a customer's file holds and a person may write into it.
 *
 * @param registration what the state knows them by: a company's tax number, a person's id number
 * @param parent the number of the company they belong to, or null
 */
public record CustomerFile(
    @NotNull CustomerKind kind,
    @NotBlank @Size(max = 120) String name,
    @Size(max = 160) String company,
    @Size(max = 120) String department,
    @NotNull @Pattern(regexp = "zh|en") String language,
    @Size(max = 2000) String remark,
    @Size(max = 40) String registration,
    @Size(max = 40) String parent,
    @NotNull @Size(max = 20) List<@Valid Phone> phones,
    @NotNull @Size(max = 20) List<@NotBlank @Size(max = 200) String> emails,
    @NotNull @Size(max = 20) List<@Valid PostalAddress> addresses,
    @NotNull @Size(max = 50) List<@Valid Contact> contacts,
    @Valid Account account) {

  /** Files that were kept as text before there were accounts have none. */
  public CustomerFile {
    account = account == null ? Account.NONE : account;
  }

  /** A file with a name and at most one number and one address: all an intake knows. */
  public static CustomerFile brief(String name, String email, String phone, String language) {
    return new CustomerFile(
        CustomerKind.PERSON,
        name,
        null,
        null,
        language,
        null,
        null,
        null,
        phone == null || phone.isBlank() ? List.of() : List.of(Phone.unread(null, phone)),
        email == null || email.isBlank() ? List.of() : List.of(email),
        List.of(),
        List.of(),
        Account.NONE);
  }

  /** Their own numbers, then those of their contacts, the main one's first. */
  public Stream<Phone> allPhones() {
    return Stream.concat(phones.stream(), mainFirst().flatMap(each -> each.phones().stream()));
  }

  /** Their own mail addresses, then those of their contacts, the main one's first. */
  public Stream<String> allEmails() {
    return Stream.concat(emails.stream(), mainFirst().flatMap(each -> each.emails().stream()));
  }

  private Stream<Contact> mainFirst() {
    return Stream.concat(
        contacts.stream().filter(Contact::main), contacts.stream().filter(each -> !each.main()));
  }

  /** The same with what was read of it. */
  public CustomerFile with(
      String registered, List<Phone> own, List<PostalAddress> placed, List<Contact> reached) {
    return described(remark, registered).reached(own, emails, placed, reached);
  }

  /** The same under another name. */
  public CustomerFile named(String other) {
    return new CustomerFile(
        kind,
        other,
        company,
        department,
        language,
        remark,
        registration,
        parent,
        phones,
        emails,
        addresses,
        contacts,
        account);
  }

  /** The same with another remark and number of the state. */
  public CustomerFile described(String words, String registered) {
    return new CustomerFile(
        kind,
        name,
        company,
        department,
        language,
        words,
        registered,
        parent,
        phones,
        emails,
        addresses,
        contacts,
        account);
  }

  /** The same with another account. */
  public CustomerFile with(Account other) {
    return new CustomerFile(
        kind,
        name,
        company,
        department,
        language,
        remark,
        registration,
        parent,
        phones,
        emails,
        addresses,
        contacts,
        other);
  }

  /** The same, reached by other ways. */
  public CustomerFile reached(
      List<Phone> numbers, List<String> mails, List<PostalAddress> places, List<Contact> people) {
    return new CustomerFile(
        kind,
        name,
        company,
        department,
        language,
        remark,
        registration,
        parent,
        numbers,
        mails,
        places,
        people,
        account);
  }

  /** The same where another file fills what is empty in it. */
  public CustomerFile filledFrom(CustomerFile other) {
    return new CustomerFile(
        kind,
        name,
        filled(company, other.company),
        filled(department, other.department),
        language,
        filled(remark, other.remark),
        filled(registration, other.registration),
        filled(parent, other.parent),
        phones.isEmpty() ? other.phones : phones,
        emails.isEmpty() ? other.emails : emails,
        addresses.isEmpty() ? other.addresses : addresses,
        contacts.isEmpty() ? other.contacts : contacts,
        account.filledFrom(other.account));
  }

  private static String filled(String own, String others) {
    return own == null || own.isBlank() ? others : own;
  }

  /** The same for eyes that do not need what can be misused. */
  public CustomerFile masked() {
    return described(remark, Masked.registration(registration))
        .with(account.masked())
        .reached(
            phones.stream().map(Masked::phone).toList(),
            emails.stream().map(Masked::email).toList(),
            addresses.stream().map(Masked::address).toList(),
            contacts.stream().map(Masked::contact).toList());
  }
}
