package org.kefu.customer.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.kefu.customer.control.Likes;
import org.kefu.customer.control.Sight;
import org.kefu.staff.boundary.Right;

/** Tells while a file is written who of those known already it may be. */
@Stateless
@RolesAllowed(Right.CUSTOMER_READ)
public class Duplicates {
  @Inject Likes likes;
  @Inject Sight sight;

  /**
   * @param draft the file as far as it is written; anything in it may still be wrong or missing
   * @param own the number of the file that is written, null for a new one
   */
  public List<Duplicate> of(CustomerFile draft, String own) {
    return likes.of(draft, own).stream()
        .map(one -> new Duplicate(sight.of(one.row()), one.same()))
        .toList();
  }
}
