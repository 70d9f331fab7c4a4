package org.kefu.web.open;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import org.kefu.shared.InvalidInput;
import org.kefu.ticket.boundary.NewRequest;
import org.kefu.ticket.boundary.PublicForm;
import org.kefu.web.agent.Bundles;
import org.kefu.web.shared.FieldWordsView;
import org.kefu.web.shared.FieldsForm;
import org.kefu.web.shared.LocaleView;
import org.kefu.web.shared.Parts;

/** Behind {@code /open/ask.xhtml}: anybody asks, without an account. */
@Named
@ViewScoped
public class AskView implements Serializable {
  /** Nobody reads and fills in a form in less; programs do. */
  private static final long LEAST_MILLIS = 2000;

  @Inject PublicForm form;
  @Inject LocaleView locale;
  @Inject FieldWordsView words;

  private final long begun = System.currentTimeMillis();
  private String name;
  private String email;
  private String phone;
  private String product;
  private String subject;
  private String text;
  private String website;
  private transient List<Part> files;
  private String number;
  private FieldsForm fields;

  public void ask() {
    refusePrograms();
    number = form.ask(request(), caller());
  }

  /** A field that people do not see is filled in by programs only. */
  private void refusePrograms() {
    var filled = website != null && !website.isBlank();
    if (filled || System.currentTimeMillis() - begun < LEAST_MILLIS) {
      throw new InvalidInput("text", "program");
    }
  }

  private NewRequest request() {
    return new NewRequest(
        name,
        email,
        phone,
        subject,
        text,
        product,
        locale.getLocale().getLanguage(),
        Parts.read(files),
        getFields().values());
  }

  /** What whoever asks can be asked for besides. */
  public FieldsForm getFields() {
    if (fields == null) {
      fields = words.form(form.sheet());
    }
    return fields;
  }

  private static String caller() {
    var request =
        (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
    return request.getRemoteAddr();
  }

  public boolean isOpen() {
    return form.isOpen();
  }

  public boolean isAsked() {
    return number != null;
  }

  public String getThanks() {
    var byMail = email != null && !email.isBlank();
    return byMail
        ? Bundles.text("portal", "ask.byMail", number, email.strip())
        : Bundles.text("portal", "ask.byPhone", number, phone.strip());
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getProduct() {
    return product;
  }

  public void setProduct(String product) {
    this.product = product;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getWebsite() {
    return website;
  }

  public void setWebsite(String website) {
    this.website = website;
  }

  public List<Part> getFiles() {
    return files;
  }

  public void setFiles(List<Part> files) {
    this.files = files;
  }
}
