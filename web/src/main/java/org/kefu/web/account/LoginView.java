package org.kefu.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.kefu.shared.CurrentUser;
import org.kefu.staff.boundary.Identity;
import org.kefu.staff.boundary.Profile;
import org.kefu.staff.boundary.SignIn;
import org.kefu.system.boundary.Parameters;
import org.kefu.web.security.SignedIn;
import org.kefu.web.shared.LocaleView;

/** Behind {@code /login.xhtml}. */
@Named
@RequestScoped
public class LoginView {
  @Inject SignIn signIn;
  @Inject Profile profile;
  @Inject Parameters parameters;
  @Inject LocaleView locale;
  @Inject HttpServletRequest request;

  private String login;
  private String password;
  private String to;
  private boolean ended;
  private boolean ready;

  /** A new installation has nobody who could sign in. */
  public String open() {
    return signIn.isUnused() ? "/setup?faces-redirect=true" : null;
  }

  public void signIn() throws IOException {
    var attempt = signIn.attempt(login, password);
    switch (attempt.outcome()) {
      case IN -> enter(attempt.identity());
      case WRONG -> refuse("login.wrong", "login.triesLeft", attempt.triesLeft());
      case LOCKED -> refuse("login.locked", "login.lockedDetail", 0);
    }
  }

  private void enter(Identity identity) throws IOException {
    SignedIn.begin(request, identity);
    var own = CurrentUser.as(identity.login(), profile::mine);
    SignedIn.demandPassword(request, own.mustChangePassword());
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().redirect(isLocal(to) ? to : "/");
    faces.responseComplete();
  }

  /** Only a path of ours: «//host», «/\host» and whole addresses would lead to another site. */
  static boolean isLocal(String path) {
    return path != null && path.matches("/[A-Za-z0-9][A-Za-z0-9/_.-]*\\.xhtml(\\?[^\\\\\\s]*)?");
  }

  private void refuse(String key, String detail, int tries) {
    var text = ResourceBundle.getBundle("org.kefu.text.account", locale.getLocale());
    FacesContext.getCurrentInstance()
        .addMessage(
            null,
            new FacesMessage(
                FacesMessage.SEVERITY_ERROR,
                text.getString(key),
                new MessageFormat(text.getString(detail), locale.getLocale())
                    .format(new Object[] {tries})));
    FacesContext.getCurrentInstance().validationFailed();
  }

  public String getCompany() {
    return parameters.text(Parameters.COMPANY);
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  /** Why the sign-in is shown, as a key; null when somebody just came. */
  public String getHint() {
    if (ready) {
      return "login.ready";
    }
    return ended ? "login.ended" : null;
  }

  public boolean isReady() {
    return ready;
  }

  public void setReady(boolean ready) {
    this.ready = ready;
  }

  public boolean isEnded() {
    return ended;
  }

  public void setEnded(boolean ended) {
    this.ended = ended;
  }
}
