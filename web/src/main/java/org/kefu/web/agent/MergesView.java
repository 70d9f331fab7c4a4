package org.kefu.web.agent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kefu.customer.boundary.CustomerMerging;
import org.kefu.customer.boundary.MergeRow;
import org.kefu.web.shared.Told;

/** The files that were merged into the one on the page, and the way to part them again. */
@Named
@ViewScoped
public class MergesView implements Serializable {
  @Inject CustomerMerging merging;
  @Inject CustomerView customer;
  @Inject Told told;
  private List<MergeRow> rows;

  public List<MergeRow> getRows() {
    if (rows == null) {
      rows = merging.into(customer.getNumber());
    }
    return rows;
  }

  public boolean isAny() {
    return !getRows().isEmpty();
  }

  public String undo(MergeRow merge) {
    merging.undo(merge.number());
    told.done("customer", "merge.undone", merge.absorbedName(), merge.absorbed());
    return "/agent/customer?faces-redirect=true&number=" + merge.absorbed();
  }
}
