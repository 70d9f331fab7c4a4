package org.kefu.ticket.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kefu.shared.CurrentUser;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.control.Attendance;
import org.kefu.ticket.control.Reach;

/** Who is at which ticket, so that two do not do the same. A ticket out of reach has nobody. */
@Stateless
@RolesAllowed(Right.TICKET_READ)
public class TicketPresence {
  /** More than a page of a list shows. */
  private static final int MOST = 200;

  @Inject Attendance attendance;
  @Inject Reach reach;
  @Inject CurrentUser user;

  /** Says that I have the ticket open, and returns who else has. */
  public List<Present> look(@NotNull @Size(max = 40) String number, boolean typing) {
    if (reach.readable(Set.of(number)).isEmpty()) {
      return List.of();
    }
    attendance.come(number, user.login(), typing);
    return attendance.others(number, user.login());
  }

  public void leave(@NotNull String number) {
    attendance.leave(number, user.login());
  }

  /** Who is at these tickets beside me; those where nobody is are left out. */
  public Map<String, List<Present>> at(@NotNull @Size(max = MOST) Collection<String> numbers) {
    var busy =
        numbers.stream()
            .distinct()
            .filter(number -> !attendance.others(number, user.login()).isEmpty())
            .toList();
    return reach.readable(busy).stream()
        .collect(
            Collectors.toMap(number -> number, number -> attendance.others(number, user.login())));
  }
}
