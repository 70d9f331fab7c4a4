package org.kefu.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.kefu.staff.boundary.NewInstallation;
import org.kefu.staff.boundary.SetUp;

/** Behind {@code /setup.xhtml}: three steps that open a new installation. */
@Named
@ViewScoped
public class SetUpView implements Serializable {
  @Inject SetUp setUp;

  private int step = 1;
  private String code;
  private String company;
  private String mail;
  private String site;
  private String login = "admin";
  private String name;
  private String password;

  public String open() {
    return setUp.isOpen() ? null : "/login?faces-redirect=true";
  }

  public void prove() {
    setUp.check(code);
    step = 2;
  }

  public void describe() {
    step = 3;
  }

  public void goBack() {
    step--;
  }

  public String finish() {
    setUp.open(new NewInstallation(code, company, mail, site, login, name, password));
    return "/login?faces-redirect=true&ready=true";
  }

  public String mark(int of) {
    if (of == step) {
      return "is-now";
    }
    return of < step ? "is-done" : "";
  }

  public int getStep() {
    return step;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getCompany() {
    return company;
  }

  public void setCompany(String company) {
    this.company = company;
  }

  public String getMail() {
    return mail;
  }

  public void setMail(String mail) {
    this.mail = mail;
  }

  public String getSite() {
    return site;
  }

  public void setSite(String site) {
    this.site = site;
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
