package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kefu.channel.boundary.BareAddress;
import org.kefu.channel.boundary.Threads;

/** Who takes part in the conversation of a ticket, and may speak in it unasked. */
@ApplicationScoped
public class Participants {
  @Inject Threads threads;

  /**
   * @param chain a ticket and those it was merged into
   */
  boolean has(List<String> chain, String sender) {
    var address = BareAddress.of(sender);
    return chain.stream()
        .map(threads::correspondents)
        .anyMatch(
            known ->
                known.hasWriter(address)
                    || known.hasReceiver(address)
                    || known.named().contains(address));
  }
}
