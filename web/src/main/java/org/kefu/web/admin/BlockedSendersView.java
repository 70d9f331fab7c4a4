package org.kefu.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.kefu.channel.boundary.BlockedRow;
import org.kefu.channel.boundary.BlockedSenders;
import org.kefu.web.shared.Rows;
import org.kefu.web.shared.Told;

/** Behind {@code /admin/blockedSenders.xhtml}. */
@Named
@ViewScoped
public class BlockedSendersView implements Serializable {
  @Inject BlockedSenders senders;
  @Inject Told told;

  private Rows<BlockedRow> rows;
  private String address;

  public Rows<BlockedRow> getRows() {
    if (rows == null) {
      rows = new Rows<>((first, size) -> senders.page(first, size));
    }
    return rows;
  }

  public void block() {
    senders.block(address, null);
    told.done("admin", "blocked.done", address.strip());
    address = null;
  }

  public void unblock(BlockedRow row) {
    senders.unblock(row.address());
    told.done("admin", "blocked.undone", row.address());
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }
}
