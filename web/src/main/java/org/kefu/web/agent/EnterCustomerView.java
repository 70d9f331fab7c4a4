package org.kefu.web.agent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.kefu.customer.boundary.CustomerDesk;
import org.kefu.customer.boundary.CustomerFieldDesk;
import org.kefu.web.shared.FieldWordsView;
import org.kefu.web.shared.FieldsForm;

/** Behind {@code /agent/enterCustomer.xhtml}. */
@Named
@ViewScoped
public class EnterCustomerView implements Serializable {
  @Inject CustomerDesk desk;
  @Inject CustomerFieldDesk fieldDesk;
  @Inject FieldWordsView words;
  private FieldsForm fields;
  private final CustomerForm form = new CustomerForm();

  public String enter() {
    return "/agent/customer?faces-redirect=true&number="
        + desk.enter(form.file(), getFields().values());
  }

  /** The custom fields of the form. */
  public FieldsForm getFields() {
    if (fields == null) {
      fields = words.form(fieldDesk.blank());
    }
    return fields;
  }

  /** Some fields are only asked for with a person, or with a company. */
  public void kindChosen() {
    getFields().learn("kind", form.getKind().name());
  }

  public CustomerForm getForm() {
    return form;
  }
}
