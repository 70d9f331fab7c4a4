package org.kefu.web.agent;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kefu.deed.boundary.Hitch;
import org.kefu.deed.boundary.MacroDone;
import org.kefu.deed.boundary.MacroLook;
import org.kefu.deed.boundary.MacroRow;
import org.kefu.deed.boundary.MacroRuns;
import org.kefu.deed.boundary.Macros;

/** The dialog that runs a macro on the ticket before one: first what it would do. */
@Named
@ViewScoped
public class MacroRunView implements Serializable {
  private static final int OFFERED = 50;

  @Inject TicketView ticket;
  @Inject Macros macros;
  @Inject MacroRuns runs;

  private String part = "";
  private Long chosen;
  private List<MacroRow> offered = List.of();
  private MacroLook look;
  private String refused;

  /** Opens with those used most. */
  public void begin() {
    part = "";
    find();
  }

  /** Finds those with a part of the name, and chooses the first. */
  public void find() {
    offered = macros.find(part == null ? "" : part, 0, OFFERED);
    chosen = offered.isEmpty() ? null : offered.get(0).id();
    show();
  }

  public void show() {
    refused = null;
    look = chosen == null ? null : runs.look(chosen, ticket.getNumber());
  }

  /** A reply that wants a last look comes with the next page into its composer. */
  public String run() {
    refused = null;
    var done = ticket.carriedOut(() -> take(runs.run(chosen, ticket.getNumber())));
    return done && refused == null ? ticket.here() : null;
  }

  private void take(MacroDone done) {
    if (done.hitch() != null) {
      refused = inWords(done.hitch());
    } else if (done.reply() != null) {
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .getFlash()
          .put(ComposerView.WAITING, done.reply());
    }
  }

  private static String inWords(Hitch hitch) {
    return Bundles.text("refusal", hitch.reason(), hitch.args().toArray());
  }

  /** Why nothing can be done, or was done; null where nothing is in the way. */
  public String getProblem() {
    if (refused != null) {
      return refused;
    }
    return look == null || look.hitch() == null ? null : inWords(look.hitch());
  }

  public boolean isReady() {
    return look != null && look.hitch() == null;
  }

  public MacroLook getLook() {
    return look;
  }

  public List<MacroRow> getOffered() {
    return offered;
  }

  public String getPart() {
    return part;
  }

  public void setPart(String part) {
    this.part = part;
  }

  public Long getChosen() {
    return chosen;
  }

  public void setChosen(Long chosen) {
    this.chosen = chosen;
  }
}
