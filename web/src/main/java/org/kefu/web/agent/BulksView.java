package org.kefu.web.agent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.kefu.bulk.boundary.BulkDetails;
import org.kefu.bulk.boundary.BulkSearch;
import org.kefu.web.shared.Rows;

/** Behind {@code /agent/bulks.xhtml}: what the reader has done to many tickets. */
@Named
@ViewScoped
public class BulksView implements Serializable {
  @Inject BulkSearch search;

  private final Rows<BulkDetails> rows = new Rows<>((first, size) -> search.mine(first, size));

  public Rows<BulkDetails> getRows() {
    return rows;
  }
}
