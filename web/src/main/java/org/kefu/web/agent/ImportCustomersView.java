package org.kefu.web.agent;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import org.kefu.transfer.boundary.CustomerImports;
import org.kefu.transfer.boundary.ImportRow;
import org.kefu.transfer.boundary.ImportSearch;
import org.kefu.transfer.boundary.ImportState;
import org.kefu.transfer.boundary.NewImport;
import org.kefu.web.shared.Rows;
import org.primefaces.event.FileUploadEvent;

/** Behind {@code /agent/importCustomers.xhtml}. */
@Named
@ViewScoped
public class ImportCustomersView implements Serializable {
  @Inject CustomerImports imports;
  @Inject ImportSearch search;
  private final Rows<ImportRow> rows = new Rows<>((first, size) -> search.page(first, size));

  /** The file is read from disk, never at once. */
  public void upload(FileUploadEvent event) throws IOException {
    var kept = Files.createTempFile("kefu-import", ".tmp");
    try (var in = event.getFile().getInputStream()) {
      Files.copy(in, kept, StandardCopyOption.REPLACE_EXISTING);
      var number = imports.begin(new NewImport(event.getFile().getFileName(), kept));
      var pages = FacesContext.getCurrentInstance().getExternalContext();
      pages.redirect(pages.getRequestContextPath() + "/agent/importColumns.xhtml?number=" + number);
    } finally {
      Files.delete(kept);
    }
  }

  public Rows<ImportRow> getRows() {
    return rows;
  }

  /** The colour of a state's label: only what somebody must look at stands out. */
  public String tone(ImportState state) {
    return switch (state) {
      case TRYING, RUNNING, RETURNING -> "brand";
      case NEW, TRIED, PAUSED -> "wait";
      case STOPPED -> "bad";
      case DONE -> "ok";
      case RETURNED -> "plain";
    };
  }
}
