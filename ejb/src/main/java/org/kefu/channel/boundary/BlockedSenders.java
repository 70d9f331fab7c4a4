package org.kefu.channel.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.channel.control.SenderBlocks;
import org.kefu.channel.entity.BlockedSender;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.CurrentUser;
import org.kefu.shared.InvalidInput;
import org.kefu.shared.Page;
import org.kefu.staff.boundary.Right;

/** Senders who write rubbish: their mails are kept, and set aside. */
@Stateless
@RolesAllowed(Right.MAIL_SORT)
public class BlockedSenders {
  @Inject SenderBlocks blocks;
  @Inject MailboxDirectory mailboxes;
  @Inject AuditTrail audit;
  @Inject BusinessClock clock;
  @Inject CurrentUser user;

  /**
   * Blocking whom somebody else has just blocked is no mistake.
   *
   * @param address {@code somebody@example.org}, or {@code @example.org} for all of a domain
   * @param ticket what made somebody block it, else null
   */
  public void block(@NotBlank String address, String ticket) {
    var sender = new BlockedSender(BareAddress.of(address), ticket, user.login(), clock.instant());
    if (mailboxes.isOurs(sender.getAddress())) {
      throw new InvalidInput("address", "blockedOwn", sender.getAddress());
    }
    if (blocks.find(sender.getAddress()).isEmpty()) {
      blocks.add(sender);
      audit.record(AuditTrail.MAIL, sender.getAddress(), "sender.blocked", Map.of());
    }
  }

  /** Their mails are sorted like any other again; what was set aside stays there. */
  public void unblock(@NotBlank String address) {
    blocks
        .find(address)
        .ifPresent(
            sender -> {
              blocks.remove(sender);
              audit.record(AuditTrail.MAIL, address, "sender.unblocked", Map.of());
            });
  }

  /** The last blocked first. */
  @RolesAllowed({Right.MAIL_SORT, Right.SYSTEM_WATCH})
  public Page<BlockedRow> page(int first, int size) {
    var page = blocks.page(first, size);
    return new Page<>(page.rows().stream().map(BlockedSender::row).toList(), page.total());
  }

  @PermitAll
  public boolean isBlocked(String address) {
    return blocks.covers(BareAddress.of(address));
  }
}
