package org.kefu.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.kefu.staff.boundary.Profile;
import org.kefu.staff.boundary.ProfileView;
import org.kefu.staff.boundary.Right;
import org.kefu.system.boundary.Modules;
import org.kefu.system.boundary.ProductModule;

/** The signed-in user, for the template and for what pages show by right. */
@Named
@RequestScoped
public class UserView {
  private static final String EXPERT = "expert";

  @Inject HttpServletRequest request;
  @Inject Profile profile;
  @Inject Modules modules;

  private ProfileView mine;

  public boolean isSignedIn() {
    return request.getUserPrincipal() != null;
  }

  public String getLogin() {
    return isSignedIn() ? request.getUserPrincipal().getName() : "";
  }

  public ProfileView getMine() {
    if (mine == null) {
      mine = profile.mine();
    }
    return mine;
  }

  public String getName() {
    return getMine().name();
  }

  /** True when the user has the right; pages write it into {@code rendered}. */
  public boolean may(String right) {
    return request.isUserInRole(right);
  }

  /** True when this part of the product is on; pages write it into {@code rendered}. */
  public boolean has(ProductModule module) {
    return modules.isOn(module);
  }

  /** Experts see what was passed to them before anything else. */
  public boolean isExpert() {
    return getMine().roles().contains(EXPERT);
  }

  public boolean isSearcher() {
    return may(Right.AREA_AGENT) && (may(Right.TICKET_READ) || may(Right.CUSTOMER_READ));
  }

  /** The user's roles open no page yet, other than their own profile. */
  public boolean isHomeless() {
    return Areas.homeOf(this::may).startsWith("/account/");
  }

  public String logOff() throws ServletException {
    request.logout();
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    return "/login?faces-redirect=true";
  }
}
