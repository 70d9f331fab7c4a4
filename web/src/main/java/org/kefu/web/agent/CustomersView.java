package org.kefu.web.agent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.kefu.customer.boundary.CustomerRow;
import org.kefu.customer.boundary.CustomerSearch;
import org.kefu.customer.boundary.Masked;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.boundary.Right;
import org.kefu.web.shared.Rows;
import org.kefu.web.shared.UserView;

/** Behind {@code /agent/customers.xhtml}. */
@Named
@ViewScoped
public class CustomersView implements Serializable {
  @Inject CustomerSearch search;
  @Inject UserView user;
  private String q;
  private String problem;
  private Rows<CustomerRow> rows;

  public void load() {
    var words = q;
    try {
      search.check(words);
    } catch (InvalidInput refused) {
      problem = Bundles.refusal(refused);
      words = null;
    }
    var asked = words;
    rows = new Rows<>((first, size) -> search.page(asked, first, size));
  }

  /** What of the words cannot be asked like this; the list is shown without them. */
  public String getProblem() {
    return problem;
  }

  public Rows<CustomerRow> getRows() {
    return rows;
  }

  public String masked(String phone) {
    return Masked.phone(phone);
  }

  /** False too where the words above the list ask for nothing: it would be all of them. */
  public boolean isExportable() {
    return problem == null && user.may(Right.CUSTOMER_EXPORT);
  }

  public String getExportWords() {
    return rows.getRowCount() == 0
        ? Bundles.text("transfer", "export.none")
        : Bundles.text("transfer", "export.customers", rows.getRowCount());
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
