package org.kefu.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kefu.staff.boundary.UserAdmin;
import org.kefu.web.shared.Told;

/** Behind {@code /admin/openUser.xhtml}. */
@Named
@RequestScoped
public class OpenUserView extends UserForm {
  @Inject UserAdmin admin;
  @Inject Told told;

  public String open() {
    admin.create(file(), getPassword());
    told.done("admin", "openUser.done", getName());
    return "users?faces-redirect=true";
  }
}
