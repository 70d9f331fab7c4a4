package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.kefu.channel.boundary.MessageLog;
import org.kefu.channel.boundary.MessageView;
import org.kefu.system.boundary.Files;

/** The files in that part of a conversation which its customer sees. */
@ApplicationScoped
public class ShownFiles {
  @Inject MessageLog log;
  @Inject Files files;

  /** Empty where there is no such file, or none for the customer. */
  public Optional<MessageLog.Content> file(String ticket, String message, int place) {
    return log.shownToCustomer(ticket).stream()
        .filter(each -> each.number().equals(message))
        .map(MessageView::attachments)
        .filter(all -> place < all.size())
        .map(all -> all.get(place))
        .map(file -> new MessageLog.Content(file, files.read(file.sha256())))
        .findFirst();
  }
}
