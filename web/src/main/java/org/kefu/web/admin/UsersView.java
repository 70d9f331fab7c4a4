package org.kefu.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.kefu.staff.boundary.StaffSearch;
import org.kefu.staff.boundary.UserAdmin;
import org.kefu.staff.boundary.UserRow;
import org.kefu.web.shared.Told;
import org.kefu.web.shared.UserView;

/** Behind {@code /admin/users.xhtml}. */
@Named
@ViewScoped
public class UsersView implements Serializable {
  @Inject StaffSearch search;
  @Inject UserAdmin admin;
  @Inject UserView current;
  @Inject Told told;

  private String text = "";
  private List<UserRow> rows;

  public List<UserRow> getRows() {
    if (rows == null) {
      rows = search.users().stream().filter(this::matches).toList();
    }
    return rows;
  }

  public void find() {
    rows = null;
  }

  public void unlock(UserRow user) {
    admin.unlock(user.login());
    told.done("admin", "users.unlocked", user.name());
    rows = null;
  }

  public void enable(UserRow user) {
    admin.enable(user.login(), true);
    told.done("admin", "users.enabled", user.name());
    rows = null;
  }

  public void disable(UserRow user) {
    admin.enable(user.login(), false);
    told.done("admin", "users.disabled", user.name());
    rows = null;
  }

  public boolean locked(UserRow user) {
    return user.lockedUntil() != null && user.lockedUntil().isAfter(Instant.now());
  }

  public boolean disableable(UserRow user) {
    return user.enabled() && !user.login().equals(current.getLogin());
  }

  /** The key of the word for it. */
  public String state(UserRow user) {
    if (!user.enabled()) {
      return "off";
    }
    return locked(user) ? "locked" : "on";
  }

  public String tone(UserRow user) {
    return switch (state(user)) {
      case "on" -> "ok";
      case "locked" -> "warn";
      default -> "plain";
    };
  }

  private boolean matches(UserRow user) {
    var wanted = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    return (user.login() + " " + user.name()).toLowerCase(Locale.ROOT).contains(wanted);
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
