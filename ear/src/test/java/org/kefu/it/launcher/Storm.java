package org.kefu.it.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Customers who open tickets and write mails all at once, until the server is gone. */
final class Storm {
  private static final int CUSTOMERS = 6;
  private static final int MANY = 20;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Kefu kefu;
  private final Set<String> tickets = ConcurrentHashMap.newKeySet();
  private final Set<String> mails = ConcurrentHashMap.newKeySet();
  private String agent;
  private String admin;
  private ExecutorService customers;
  private int before;

  Storm(Kefu kefu) {
    this.kefu = kefu;
  }

  void begin() throws IOException, InterruptedException {
    agent = kefu.run("token", "agent").out().strip();
    admin = kefu.run("token", "admin").out().strip();
    before = tickets.size();
    customers = Executors.newFixedThreadPool(CUSTOMERS);
    for (int i = 0; i < CUSTOMERS / 2; i++) {
      customers.submit(() -> untilTheEnd(this::open));
      customers.submit(() -> untilTheEnd(this::write));
    }
  }

  boolean hasAcceptedMore() {
    return tickets.size() >= before + MANY;
  }

  void end() throws InterruptedException {
    customers.shutdown();
    assertThat(customers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
  }

  /** The numbers of all tickets that the server said it had opened. */
  Set<String> tickets() {
    return tickets;
  }

  /** The ids of all mails that the server said it had taken. */
  Set<String> mails() {
    return mails;
  }

  private interface Call {
    void make() throws IOException, InterruptedException;
  }

  private static Void untilTheEnd(Call call) throws InterruptedException {
    try {
      while (true) {
        call.make();
      }
    } catch (IOException serverIsGone) {
      return null;
    }
  }

  private void open() throws IOException, InterruptedException {
    var ticket =
        """
        {"subject":"空调不制冷","text":"昨天开始","channel":"WEB",
         "customer":{"name":"周小敏","email":"%s@mail.example"}}\
        """
            .formatted(UUID.randomUUID());
    var answer = post("tickets", agent, "application/json", ticket);
    if (answer.statusCode() == 201) {
      tickets.add(JSON.readTree(answer.body()).get("number").asText());
    }
  }

  private void write() throws IOException, InterruptedException {
    var id = UUID.randomUUID() + "@mail.example";
    var mail =
        """
        Message-ID: <%s>
        From: %s
        To: service@jinglan.example
        Subject: E5
        Date: Tue, 17 Nov 2026 09:00:00 +0800

        It stops after ten minutes
        """
            .formatted(id, id)
            .replace("\n", "\r\n");
    var answer = post("mail", admin, "message/rfc822", mail);
    if (answer.statusCode() == 200) {
      mails.add(id);
      var ticket = JSON.readTree(answer.body()).path("ticket");
      if (ticket.isTextual()) { // a parked mail has none
        tickets.add(ticket.asText());
      }
    }
  }

  private HttpResponse<String> post(String path, String token, String type, String body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(kefu.site().resolve("api/v1/" + path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
