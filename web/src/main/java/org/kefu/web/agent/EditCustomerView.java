package org.kefu.web.agent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.kefu.customer.boundary.CustomerDesk;
import org.kefu.customer.boundary.CustomerDetails;
import org.kefu.customer.boundary.CustomerFieldDesk;
import org.kefu.shared.ChangedMeanwhile;
import org.kefu.web.shared.FieldWordsView;
import org.kefu.web.shared.FieldsForm;

/** Behind {@code /agent/editCustomer.xhtml}. */
@Named
@ViewScoped
public class EditCustomerView implements Serializable {
  @Inject CustomerDesk desk;
  @Inject CustomerFieldDesk fieldDesk;
  @Inject FieldWordsView words;
  private FieldsForm fields;
  private String number;
  private int version;
  private CustomerForm form;
  private CustomerDetails theirs;

  public void load() {
    var details = desk.open(number);
    version = details.version();
    form = CustomerForm.of(details.file());
    fields = words.form(fieldDesk.sheet(number));
  }

  /** Some fields are only asked for with a person, or with a company. */
  public void kindChosen() {
    fields.learn("kind", form.getKind().name());
  }

  /** The custom fields of the form. */
  public FieldsForm getFields() {
    return fields;
  }

  /** Another's change is shown beside what was typed here; saving again then overwrites it. */
  public String save() {
    try {
      desk.change(number, version, form.file(), fields.changes(), fields.asRead());
      return "/agent/customer?faces-redirect=true&number=" + number;
    } catch (ChangedMeanwhile e) {
      theirs = desk.open(number);
      version = theirs.version();
      return null;
    }
  }

  public boolean isCrossed() {
    return theirs != null;
  }

  public CustomerDetails getTheirs() {
    return theirs;
  }

  public CustomerForm getForm() {
    return form;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
