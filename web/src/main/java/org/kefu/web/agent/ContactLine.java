package org.kefu.web.agent;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.kefu.customer.boundary.Contact;
import org.kefu.customer.boundary.ContactWay;
import org.kefu.customer.boundary.Phone;

/** A person at a customer's while they are typed; several numbers stand in one field. */
public class ContactLine implements Serializable {
  private static final String BETWEEN = "[,，、;；\\n]+";

  private String name;
  private String role;
  private ContactWay preferred;
  private boolean main;
  private String phones;
  private String emails;
  private String tags;

  ContactLine() {}

  ContactLine(Contact contact) {
    name = contact.name();
    role = contact.role();
    preferred = contact.preferred();
    main = contact.main();
    phones = contact.phones().stream().map(Phone::number).collect(Collectors.joining("、"));
    emails = String.join("、", contact.emails());
    tags = String.join("、", contact.tags());
  }

  Contact contact() {
    return new Contact(
        name,
        role,
        preferred,
        main,
        parts(phones).stream().map(number -> Phone.unread(null, number)).toList(),
        parts(emails),
        parts(tags));
  }

  private static List<String> parts(String typed) {
    return typed == null
        ? List.of()
        : Arrays.stream(typed.split(BETWEEN))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .toList();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getRole() {
    return role;
  }

  public void setRole(String role) {
    this.role = role;
  }

  public ContactWay getPreferred() {
    return preferred;
  }

  public void setPreferred(ContactWay preferred) {
    this.preferred = preferred;
  }

  public boolean isMain() {
    return main;
  }

  public void setMain(boolean main) {
    this.main = main;
  }

  public String getPhones() {
    return phones;
  }

  public void setPhones(String phones) {
    this.phones = phones;
  }

  public String getEmails() {
    return emails;
  }

  public void setEmails(String emails) {
    this.emails = emails;
  }

  public String getTags() {
    return tags;
  }

  public void setTags(String tags) {
    this.tags = tags;
  }
}
