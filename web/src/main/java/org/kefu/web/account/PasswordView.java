package org.kefu.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.kefu.staff.boundary.Profile;
import org.kefu.web.security.SignedIn;
import org.kefu.web.shared.Areas;
import org.kefu.web.shared.Told;
import org.kefu.web.shared.UserView;

/** Behind {@code /account/password.xhtml}. */
@Named
@RequestScoped
public class PasswordView {
  @Inject Profile profile;
  @Inject UserView user;
  @Inject HttpServletRequest request;
  @Inject Told told;

  private String old;
  private String password;

  public String change() {
    var demanded = isDemanded();
    profile.changePassword(old, password);
    SignedIn.demandPassword(request, false);
    told.done("account", "password.changed");
    var to = demanded ? Areas.homeOf(request::isUserInRole) : "/account/profile.xhtml";
    return to.replace(".xhtml", "?faces-redirect=true");
  }

  /** True while the password is one that an administrator gave. */
  public boolean isDemanded() {
    return user.getMine().mustChangePassword();
  }

  public String getOld() {
    return null;
  }

  public void setOld(String old) {
    this.old = old;
  }

  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
