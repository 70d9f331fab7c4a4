package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.kefu.customer.boundary.CustomerQuery;
import org.kefu.shared.CurrentUser;
import org.kefu.staff.boundary.StaffSearch;

/** Whose files a list asks for. */
@ApplicationScoped
public class Owners {
  @Inject CurrentUser current;
  @Inject StaffSearch staff;

  /** The logins that are meant, never none; as the index has them where there is no owner. */
  Collection<String> named(String owner) {
    return switch (owner) {
      case CustomerQuery.MINE -> List.of(current.login());
      case CustomerQuery.LEFT -> left();
      default -> List.of(owner);
    };
  }

  private List<String> left() {
    var left = staff.disabled();
    return left.isEmpty() ? List.of("") : left;
  }
}
