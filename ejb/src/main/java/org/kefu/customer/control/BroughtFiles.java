package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kefu.customer.boundary.CustomerBrought;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.Phone;
import org.kefu.customer.entity.Customer;
import org.kefu.shared.InvalidInput;

/** Says of a file that was brought what is wrong in it, or how it would be kept. */
@ApplicationScoped
public class BroughtFiles {
  @Inject Validator validator;
  @Inject FileRules rules;
  @Inject Likes likes;

  public CustomerBrought judge(CustomerFile file) {
    validator.validate(file).stream()
        .min(Comparator.comparing(violation -> violation.getPropertyPath().toString()))
        .ifPresent(BroughtFiles::refuse);
    var complete = rules.complete(file);
    var known = likes.of(complete, null).stream().map(like -> like.row().number()).toList();
    return new CustomerBrought(complete, known, keys(complete));
  }

  /** The field, or the list it stands in: {@code phones[0].number} is one of the phones. */
  private static void refuse(ConstraintViolation<CustomerFile> violation) {
    var path = violation.getPropertyPath().toString();
    var field =
        path.startsWith("phones") || path.startsWith("emails")
            ? path.substring(0, path.indexOf('[') < 0 ? path.length() : path.indexOf('['))
            : path.substring(path.lastIndexOf('.') + 1);
    if (violation.getConstraintDescriptor().getAnnotation() instanceof Size size) {
      throw new InvalidInput(field, "longest", size.max());
    }
    throw new InvalidInput(field, "required");
  }

  private static List<String> keys(CustomerFile file) {
    return Stream.of(
            file.allPhones().map(Phone::e164),
            file.allEmails().map(Customer::normal),
            Stream.ofNullable(file.registration()))
        .flatMap(each -> each)
        .toList();
  }
}
