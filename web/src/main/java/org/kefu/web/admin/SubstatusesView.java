package org.kefu.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kefu.customer.boundary.TagColour;
import org.kefu.ticket.boundary.SubstatusFile;
import org.kefu.ticket.boundary.SubstatusRow;
import org.kefu.ticket.boundary.Substatuses;
import org.kefu.ticket.boundary.TicketState;
import org.kefu.web.shared.Dialogs;
import org.kefu.web.shared.Told;

/** Behind {@code /admin/substatuses.xhtml}: the finer states of tickets. */
@Named
@ViewScoped
public class SubstatusesView extends CodedForm {
  private static final String DIALOG = "substatus";

  @Inject Substatuses substatuses;
  @Inject Told told;
  private List<SubstatusRow> rows;
  private SubstatusRow chosen;
  private String customerZh;
  private String customerEn;
  private TicketState state = TicketState.IN_PROGRESS;
  private TagColour colour = TagColour.GREY;
  private int place = 1;
  private boolean retired;

  public List<SubstatusRow> getRows() {
    if (rows == null) {
      rows = substatuses.rows();
    }
    return rows;
  }

  /** Opens the dialog for a new one, behind all others. */
  public void begin() {
    chosen = null;
    var last = getRows().stream().mapToInt(row -> row.file().place()).max().orElse(0);
    read(
        new SubstatusFile(
            null,
            null,
            null,
            null,
            null,
            TicketState.IN_PROGRESS,
            TagColour.GREY,
            Math.min(99, last + 1),
            false));
  }

  public void edit(SubstatusRow row) {
    chosen = row;
    read(row.file());
  }

  private void read(SubstatusFile file) {
    name(file.code(), file.nameZh(), file.nameEn());
    customerZh = file.customerZh();
    customerEn = file.customerEn();
    state = file.state();
    colour = file.colour();
    place = file.place();
    retired = file.retired();
    Dialogs.show(DIALOG);
  }

  public void keep() {
    var file =
        new SubstatusFile(
            getCode(),
            getNameZh(),
            getNameEn(),
            customerZh,
            customerEn,
            state,
            colour,
            place,
            retired);
    if (chosen == null) {
      substatuses.add(file);
    } else {
      substatuses.change(chosen.version(), file);
    }
    done("substatuses.kept", getCode());
  }

  /** Only one that no ticket has. */
  public void remove() {
    substatuses.remove(chosen.file().code(), chosen.version());
    done("substatuses.removed", chosen.file().code());
  }

  private void done(String key, String what) {
    told.done("admin", key, what);
    rows = null;
    Dialogs.hide(DIALOG);
  }

  public boolean isNew() {
    return chosen == null;
  }

  public boolean isRemovable() {
    return chosen != null && chosen.tickets() == 0;
  }

  public TicketState[] getStates() {
    return TicketState.values();
  }

  public TagColour[] getColours() {
    return TagColour.values();
  }

  public String getCustomerZh() {
    return customerZh;
  }

  public void setCustomerZh(String customerZh) {
    this.customerZh = customerZh;
  }

  public String getCustomerEn() {
    return customerEn;
  }

  public void setCustomerEn(String customerEn) {
    this.customerEn = customerEn;
  }

  public TicketState getState() {
    return state;
  }

  public void setState(TicketState state) {
    this.state = state;
  }

  public TagColour getColour() {
    return colour;
  }

  public void setColour(TagColour colour) {
    this.colour = colour;
  }

  public int getPlace() {
    return place;
  }

  public void setPlace(int place) {
    this.place = place;
  }

  public boolean isRetired() {
    return retired;
  }

  public void setRetired(boolean retired) {
    this.retired = retired;
  }
}
