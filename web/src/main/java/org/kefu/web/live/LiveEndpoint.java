package org.kefu.web.live;

import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Where a page waits for word at {@code /live}. It gets {@code {"unread", "kind", "ticket",
 * "subject", "live"}} for a notice and {@code {"changed": number}} when somebody else changed the
 * ticket it shows; what it says itself is not listened to.
 */
@ServerEndpoint("/live")
public class LiveEndpoint {
  private static final Logger LOG = Logger.getLogger(LiveEndpoint.class.getName());
  private static final int NOTHING_TO_SAY = 16;

  @Inject LivePages pages;

  @OnOpen
  public void open(Session page) throws IOException {
    page.setMaxTextMessageBufferSize(NOTHING_TO_SAY);
    if (page.getUserPrincipal() == null) {
      page.close(new CloseReason(CloseReason.CloseCodes.VIOLATED_POLICY, "not signed in"));
      return;
    }
    pages.opened(page.getUserPrincipal().getName(), page);
  }

  @OnMessage
  public void ignore(String word) {
    LOG.log(Level.FINE, "A page said {0} characters", word.length());
  }

  @OnClose
  public void close(Session page) {
    if (page.getUserPrincipal() != null) {
      pages.left(page.getUserPrincipal().getName(), page);
    }
  }

  /** A lost line is no fault of ours; the page calls again. */
  @OnError
  public void lose(Session page, Throwable why) {
    LOG.log(Level.FINE, "A page was lost", why);
    close(page);
  }
}
