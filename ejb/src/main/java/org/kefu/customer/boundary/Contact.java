package org.kefu.customer.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A person to speak with at a customer's.
 *
 * @param role what they do there
 * @param preferred how they like to be reached, or null
 * @param main the one to ask first
 */
public record Contact(
    @NotBlank @Size(max = 120) String name,
    @Size(max = 60) String role,
    ContactWay preferred,
    boolean main,
    @NotNull @Size(max = 10) List<@Valid Phone> phones,
    @NotNull @Size(max = 10) List<@NotBlank @Size(max = 200) String> emails,
    @NotNull @Size(max = 20) List<@NotBlank @Size(max = 60) String> tags) {

  /** Contacts that were kept as text before they had tags have none. */
  public Contact {
    tags = tags == null ? List.of() : tags;
  }

  /** The same where somebody else is asked first. */
  public Contact besideTheMain() {
    return new Contact(name, role, preferred, false, phones, emails, tags);
  }

  public Contact tagged(List<String> others) {
    return new Contact(name, role, preferred, main, phones, emails, others);
  }

  public Contact withPhones(List<Phone> others) {
    return new Contact(name, role, preferred, main, others, emails, tags);
  }
}
