package org.kefu.web.agent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.kefu.customer.boundary.CustomerRow;
import org.kefu.customer.boundary.CustomerSearch;
import org.kefu.web.shared.Rows;

/** Behind {@code /agent/customers.xhtml}. */
@Named
@ViewScoped
public class CustomersView implements Serializable {
  @Inject CustomerSearch search;
  private String q;
  private Rows<CustomerRow> rows;

  public void load() {
    rows = new Rows<>((first, size) -> search.page(q, first, size));
  }

  public Rows<CustomerRow> getRows() {
    return rows;
  }

  public String masked(String phone) {
    return Masked.phone(phone);
  }

  public boolean isNarrowed() {
    return q != null;
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q == null || q.isBlank() ? null : q.strip();
  }
}
