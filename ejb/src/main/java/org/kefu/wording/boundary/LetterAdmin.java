package org.kefu.wording.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.CurrentUser;
import org.kefu.staff.boundary.Right;
import org.kefu.wording.control.LetterChanged;
import org.kefu.wording.control.LetterRules;
import org.kefu.wording.control.LetterScopes;
import org.kefu.wording.control.LetterShelf;
import org.kefu.wording.entity.LetterEdition;

/** Where an administrator words the letters. What is kept holds from the next letter on. */
@Stateless
@RolesAllowed({Right.MAILBOX_MANAGE, Right.SYSTEM_WATCH})
public class LetterAdmin {
  @Inject LetterShelf shelf;
  @Inject LetterScopes scopes;
  @Inject AuditTrail audit;
  @Inject BusinessClock clock;
  @Inject CurrentUser user;

  /** All that have words of this installation; every other is as it ships. */
  public List<LetterRow> own() {
    return shelf.changed().stream()
        .filter(edition -> edition.text().isPresent())
        .map(each -> new LetterRow(each.key(), each.getChangedAt(), each.getChangedBy()))
        .toList();
  }

  public LetterDetails details(@NotNull @Valid LetterKey key) {
    scopes.check(key);
    var history = shelf.history(key);
    return new LetterDetails(
        key,
        shelf.text(key),
        !history.isEmpty() && history.get(0).text().isPresent(),
        history.isEmpty() ? 0 : history.get(0).getEdition(),
        history.stream().map(LetterAdmin::view).toList());
  }

  /**
   * @param edition the one that was read; when there is a later one nothing is overwritten
   */
  @RolesAllowed(Right.MAILBOX_MANAGE)
  public void keep(@NotNull @Valid LetterKey key, int edition, @NotNull @Valid LetterText text) {
    scopes.check(key);
    LetterRules.check(key.kind(), text);
    add(key, edition, text, "letter.changed");
  }

  /** Back to the words for everybody, and of these to those that ship. */
  @RolesAllowed(Right.MAILBOX_MANAGE)
  public void giveBack(@NotNull @Valid LetterKey key, int edition) {
    add(key, edition, null, "letter.givenBack");
  }

  private void add(LetterKey key, int edition, LetterText text, String action) {
    shelf
        .last(key)
        .filter(last -> last.getEdition() != edition)
        .ifPresent(
            last -> {
              throw new LetterChanged(last.getChangedBy());
            });
    var next = new LetterEdition(key, edition + 1, text, user.login(), clock.instant());
    shelf.add(next);
    audit.record(
        AuditTrail.LETTER,
        key.toString(),
        action,
        Map.of("letter", key.toString(), "edition", String.valueOf(next.getEdition())));
  }

  private static LetterDetails.Edition view(LetterEdition edition) {
    return new LetterDetails.Edition(
        edition.getEdition(),
        edition.text().orElse(null),
        edition.getChangedBy(),
        edition.getChangedAt());
  }
}
