package org.kefu.field.boundary;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * Who sees a field and who fills it.
 *
 * @param readRight the right without which nobody of the staff sees it, null for everybody who sees
 *     the subject
 * @param writeRight the right without which nobody fills it, null likewise
 */
public record FieldAccess(@NotNull CustomerAccess customers, String readRight, String writeRight)
    implements Serializable {
  public static final FieldAccess STAFF = new FieldAccess(CustomerAccess.NONE, null, null);
}
