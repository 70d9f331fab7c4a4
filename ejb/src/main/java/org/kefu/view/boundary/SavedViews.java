package org.kefu.view.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kefu.shared.CurrentUser;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.boundary.Right;
import org.kefu.staff.boundary.Rights;
import org.kefu.staff.boundary.StaffSearch;
import org.kefu.staff.boundary.Teams;
import org.kefu.view.control.UnknownView;
import org.kefu.view.control.ViewShelf;
import org.kefu.view.entity.SavedView;

/** Lists that people have named: private, for a team, or for all. */
@Stateless
@RolesAllowed({Right.TICKET_READ, Right.CUSTOMER_READ})
public class SavedViews {
  @Inject ViewShelf shelf;
  @Inject CurrentUser current;
  @Inject Rights rights;
  @Inject Teams teams;
  @Inject StaffSearch staff;

  /** The reader's own and those shared with them. */
  public List<SavedViewRow> visible(@NotNull Shown shows) {
    demand(shows);
    return rows(shelf.visible(shows));
  }

  /** Empty when there is none, or none for the reader: a shared link may outlive its view. */
  public Optional<SavedViewRow> view(@NotNull Shown shows, @NotNull Long id) {
    demand(shows);
    return shelf
        .visible(id)
        .filter(view -> view.getShows() == shows)
        .map(view -> rows(List.of(view)).get(0));
  }

  /** Keeps a new view and returns its id; refuses a name the owner has given already. */
  public Long keep(@NotNull Shown shows, @NotNull @Valid ViewFile file) {
    demand(shows);
    check(shows, file, null);
    var view = new SavedView(current.login(), shows, file);
    shelf.add(view);
    return view.getId();
  }

  public void change(@NotNull Long id, @NotNull @Valid ViewFile file) {
    var view = own(id);
    check(view.getShows(), file, id);
    view.write(file);
  }

  public void remove(@NotNull Long id) {
    shelf.remove(own(id));
  }

  private SavedView own(Long id) {
    return shelf
        .visible(id)
        .filter(view -> view.isOf(current.login()))
        .orElseThrow(() -> new UnknownView(id));
  }

  private void demand(Shown shows) {
    if (!rights.has(shows.right())) {
      throw new EJBAccessException("Not for them: " + shows);
    }
  }

  private void check(Shown shows, ViewFile file, Long id) {
    if (!ViewFile.ALL.equals(file.sharedWith())) {
      teams.check(file.sharedWith(), null);
    }
    var same = shelf.own(shows, file.name());
    if (same.isPresent() && !same.get().getId().equals(id)) {
      throw new InvalidInput("name", "viewName", file.name());
    }
  }

  private List<SavedViewRow> rows(Collection<SavedView> views) {
    var names =
        views.isEmpty()
            ? Map.<String, String>of()
            : staff.names(views.stream().map(SavedView::getOwner).distinct().toList());
    return views.stream()
        .map(
            view ->
                new SavedViewRow(
                    view.getId(),
                    view.file(),
                    view.isOf(current.login()),
                    names.getOrDefault(view.getOwner(), view.getOwner())))
        .toList();
  }
}
