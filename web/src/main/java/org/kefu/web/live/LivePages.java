package org.kefu.web.live;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.websocket.Session;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.kefu.staff.boundary.NoticeTold;
import org.kefu.staff.boundary.Notices;

/** The open pages of everybody signed in at this server, and how word gets to them. */
@ApplicationScoped
public class LivePages {
  @Resource ManagedExecutorService executor;
  @Inject Notices notices;

  private final Map<String, Set<Session>> pages = new ConcurrentHashMap<>();

  void opened(String login, Session page) {
    pages.computeIfAbsent(login, one -> ConcurrentHashMap.newKeySet()).add(page);
  }

  void left(String login, Session page) {
    pages.computeIfPresent(
        login,
        (one, open) -> {
          open.remove(page);
          return open.isEmpty() ? null : open;
        });
  }

  /** Whoever has no page open reads it at the bell later. */
  void tell(NoticeTold told) {
    if (pages.containsKey(told.login())) {
      executor.submit(() -> send(told.login(), notice(told)));
    }
  }

  void tellChanged(String login, String ticketNumber) {
    send(login, Json.createObjectBuilder().add("changed", ticketNumber).build());
  }

  private JsonObject notice(NoticeTold told) {
    return Json.createObjectBuilder()
        .add("unread", notices.unreadBy(told.login()))
        .add("kind", told.kind().name())
        .add("ticket", told.ticketNumber())
        .add("subject", told.subject())
        .add("anchor", told.message() == null ? "" : "#said-" + told.message())
        .add("live", told.live())
        .build();
  }

  private void send(String login, JsonObject word) {
    var text = word.toString();
    pages
        .getOrDefault(login, Set.of())
        .forEach(
            page -> {
              if (page.isOpen()) {
                page.getAsyncRemote().sendText(text);
              }
            });
  }
}
