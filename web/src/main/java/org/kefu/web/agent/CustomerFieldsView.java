package org.kefu.web.agent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kefu.customer.boundary.CustomerFieldDesk;
import org.kefu.web.shared.FieldWordsView;

/** The custom fields of the customer whose file is open. */
@Named
@RequestScoped
public class CustomerFieldsView {
  @Inject CustomerView customer;
  @Inject CustomerFieldDesk desk;
  @Inject FieldWordsView words;
  private List<FieldWordsView.FieldFact> facts;

  public List<FieldWordsView.FieldFact> getFacts() {
    if (facts == null) {
      facts = words.facts(desk.sheet(customer.getNumber()));
    }
    return facts;
  }
}
