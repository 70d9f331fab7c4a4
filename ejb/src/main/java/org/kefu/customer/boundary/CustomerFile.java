package org.kefu.customer.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What a customer's file holds and a person may write into it. */
public record CustomerFile(
    @NotNull CustomerKind kind,
    @NotBlank @Size(max = 120) String name,
    @Size(max = 160) String company,
    @Size(max = 120) String department,
    @NotNull @Pattern(regexp = "zh|en") String language,
    @Size(max = 2000) String remark,
    @NotNull @Size(max = 20) List<@Valid Phone> phones,
    @NotNull @Size(max = 20) List<@NotBlank @Size(max = 200) String> emails,
    @NotNull @Size(max = 20) List<@Valid PostalAddress> addresses) {

  /** A file with a name and at most one number and one address: all an intake knows. */
  public static CustomerFile brief(String name, String email, String phone, String language) {
    return new CustomerFile(
        CustomerKind.PERSON,
        name,
        null,
        null,
        language,
        null,
        phone == null || phone.isBlank() ? List.of() : List.of(new Phone(null, phone)),
        email == null || email.isBlank() ? List.of() : List.of(email),
        List.of());
  }
}
