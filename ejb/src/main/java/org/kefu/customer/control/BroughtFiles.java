package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import org.kefu.customer.boundary.CustomerBrought;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.shared.InvalidInput;

/** Says of files that were brought what is wrong in them, how they would be kept, and whose. */
@ApplicationScoped
public class BroughtFiles {
  @Inject Validator validator;
  @Inject FileRules rules;
  @Inject Customers customers;

  /** The file as it would be kept; refuses what cannot be right, at its field. */
  public CustomerFile complete(CustomerFile file) {
    validator.validate(file).stream()
        .min(Comparator.comparing(violation -> violation.getPropertyPath().toString()))
        .ifPresent(BroughtFiles::refuse);
    return rules.complete(file);
  }

  /** Who of those known each of these may be. */
  public List<CustomerBrought> known(List<CustomerFile> files) {
    var likes = new ManyLikes(customers, files);
    return files.stream()
        .map(file -> new CustomerBrought(file, likes.of(file), FileKeys.of(file).all()))
        .toList();
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
}
