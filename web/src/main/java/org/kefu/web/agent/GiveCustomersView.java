package org.kefu.web.agent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kefu.customer.boundary.CustomerOwners;
import org.kefu.web.shared.Told;

/** Giving files to whoever shall look after them. */
@Named
@ViewScoped
public class GiveCustomersView implements Serializable {
  @Inject CustomerOwners owners;
  @Inject CustomerPeopleView people;
  @Inject Told told;
  private String login;

  /** Those that are chosen in a list. */
  public void giveChosen(CustomersView list) {
    give(list.takeChosen());
  }

  /** The one whose page this is. */
  public String giveOne(CustomerView customer) {
    give(List.of(customer.getNumber()));
    return "/agent/customer?faces-redirect=true&number=" + customer.getNumber();
  }

  private void give(List<String> numbers) {
    var given = owners.give(numbers, login);
    told.done("customer", "owner.given", given, people.owner(login));
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login == null || login.isBlank() ? null : login;
  }
}
