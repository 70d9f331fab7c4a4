package org.kefu.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kefu.channel.boundary.IncomingRow;
import org.kefu.channel.boundary.MailSearch;
import org.kefu.channel.boundary.MailVerdict;
import org.kefu.web.agent.Bundles;
import org.kefu.web.shared.Rows;
import org.primefaces.model.LazyDataModel;

/** Behind {@code /admin/incomingMail.xhtml}. */
@Named
@ViewScoped
public class IncomingMailView implements Serializable {
  @Inject MailSearch search;

  private MailVerdict.Kind verdict;
  private final Rows<IncomingRow> rows =
      new Rows<>(
          (first, size) -> search.incoming(verdict, first, size), IncomingRow::messageNumber);
  private List<IncomingRow> chosen = List.of();

  /** A mail that is known already is not kept a second time. */
  public Set<MailVerdict.Kind> getVerdicts() {
    return EnumSet.complementOf(EnumSet.of(MailVerdict.Kind.DUPLICATE));
  }

  public long count(MailVerdict.Kind of) {
    return search.incoming(of, 0, 1).total();
  }

  public LazyDataModel<IncomingRow> getRows() {
    return rows;
  }

  public MailVerdict.Kind getVerdict() {
    return verdict;
  }

  public void setVerdict(MailVerdict.Kind verdict) {
    this.verdict = verdict;
  }

  public List<IncomingRow> getChosen() {
    return chosen;
  }

  public void setChosen(List<IncomingRow> chosen) {
    this.chosen = chosen == null ? List.of() : chosen;
  }

  public boolean isAsideChosen() {
    return chosen.stream().anyMatch(IncomingRow::aside);
  }

  public boolean isDiscardedChosen() {
    return chosen.stream().anyMatch(IncomingRow::discarded);
  }

  public String getChosenWords() {
    return Bundles.text("admin", "aside.chosen", chosen.size());
  }

  /** Who has chosen nothing sees no bar. */
  public boolean isAnyChosen() {
    return !chosen.isEmpty();
  }
}
