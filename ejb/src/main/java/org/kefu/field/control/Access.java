package org.kefu.field.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kefu.field.boundary.Audience;
import org.kefu.field.boundary.CustomerAccess;
import org.kefu.field.boundary.FieldAccess;
import org.kefu.staff.boundary.Rights;

/** Who sees and who fills a field. */
@ApplicationScoped
public class Access {
  @Inject Rights rights;

  public boolean sees(Audience audience, FieldAccess access) {
    return switch (audience) {
      case SYSTEM -> true;
      case CUSTOMER -> access.customers() != CustomerAccess.NONE;
      case STAFF -> has(access.readRight());
    };
  }

  /** What somebody does not see they cannot fill. */
  public boolean fills(Audience audience, FieldAccess access) {
    return switch (audience) {
      case SYSTEM -> true;
      case CUSTOMER -> access.customers() == CustomerAccess.FILL;
      case STAFF -> has(access.readRight()) && has(access.writeRight());
    };
  }

  private boolean has(String right) {
    return right == null || rights.has(right);
  }
}
