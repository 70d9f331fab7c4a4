package org.kefu.web.agent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.kefu.customer.boundary.CustomerDesk;

/** Behind {@code /agent/enterCustomer.xhtml}. */
@Named
@ViewScoped
public class EnterCustomerView implements Serializable {
  @Inject CustomerDesk desk;
  private final CustomerForm form = new CustomerForm();

  public String enter() {
    return "/agent/customer?faces-redirect=true&number=" + desk.enter(form.file());
  }

  public CustomerForm getForm() {
    return form;
  }
}
