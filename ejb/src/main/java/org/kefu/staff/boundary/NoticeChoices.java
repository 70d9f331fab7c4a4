package org.kefu.staff.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.Map;
import org.kefu.shared.CurrentUser;
import org.kefu.staff.control.NoticeWishes;

/** How I want to hear of each kind of notice. */
@Stateless
@PermitAll
public class NoticeChoices {
  @Inject NoticeWishes wishes;
  @Inject CurrentUser current;

  /** Every kind, in the order people read them. */
  public Map<NoticeKind, NoticeWay> mine() {
    var mine = new EnumMap<NoticeKind, NoticeWay>(NoticeKind.class);
    for (var kind : NoticeKind.values()) {
      mine.put(kind, wishes.of(current.login(), kind));
    }
    return mine;
  }

  public void choose(@NotNull Map<NoticeKind, NoticeWay> ways) {
    ways.forEach((kind, way) -> wishes.choose(current.login(), kind, way));
  }
}
