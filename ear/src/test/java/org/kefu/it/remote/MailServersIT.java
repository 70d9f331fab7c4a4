package org.kefu.it.remote;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.kefu.it.browser.Browser;
import org.kefu.it.http.Api;

/**
 * Mails in and out through Postfix and Dovecot, over TLS, and what becomes of them when one dies.
 */
class MailServersIT extends Browser {
  /** A mailbox is asked every minute; what is there sooner was told by its server. */
  private static final Duration AT_ONCE = Duration.ofSeconds(25);

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Api agent = Api.as("agent");
  private final String mark = "m" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

  @Test
  void aConversationGoesInAndOut() throws Exception {
    var customer = mark + "@mail.example";
    var first = send(customer, PostOffice.ADDRESS, "空调不制热 " + mark, null);

    var ticket = Awaitility.await().atMost(AT_ONCE).until(this::tickets, all -> all.size() == 1);
    var number = ticket.get(0);
    var receipt = arrived(customer, 1).get(0).mail();
    assertThat(receipt.getFrom()[0].toString()).contains(PostOffice.ADDRESS);
    assertThat(receipt.getSubject()).contains(number, "空调不制热");
    assertThat(receipt.getHeader("In-Reply-To")).containsExactly(first);

    var answer = send(customer, PostOffice.ADDRESS, "Re: no number here", receipt.getMessageID());
    Awaitility.await().atMost(AT_ONCE).until(() -> said(number) == 2);
    agent.post("tickets/" + number + "/messages", "{\"kind\":\"REPLY\",\"text\":\"师傅明天到。\"}");
    var reply = arrived(customer, 2).get(1).mail();
    assertThat(reply.getHeader("In-Reply-To")).containsExactly(answer);
    assertThat(reply.getHeader("References")[0]).contains(first, answer);
    assertThat(reply.getContentType()).startsWith("multipart/alternative");
  }

  /**
   * Its mails wait at Postfix meanwhile, and those that were fetched but not settled come again.
   */
  @Test
  void aMailboxServerThatDiesLosesAndDoublesNothing() throws Exception {
    var customers = IntStream.range(0, 12).mapToObj(i -> mark + "-" + i + "@mail.example").toList();
    var sending = CompletableFuture.runAsync(() -> sendAll(customers));
    Awaitility.await().atMost(AT_ONCE).until(() -> !tickets().isEmpty());
    PostOffice.killMailboxes();
    sending.join();
    PostOffice.startMailboxes();

    Awaitility.await().atMost(PATIENCE).until(() -> tickets().size() >= customers.size());
    for (var customer : customers) {
      arrived(customer, 1);
    }
    assertThat(tickets()).hasSize(customers.size());
    assertThat(customers).allSatisfy(each -> assertThat(MailHost.arrivedFor(each)).hasSize(1));
  }

  @Test
  void aMailboxOpensToATokenInsteadOfAPassword() throws Exception {
    try (var tokens = new Tokens(Keys.kept())) {
      signIn("admin");
      open("admin/openMailbox.xhtml");
      type("form:address", PostOffice.TOKEN_ADDRESS);
      type("form:name", "Claims");
      type("form:host", "localhost");
      type("form:port", System.getProperty("it.imap.port"));
      type("form:login", PostOffice.TOKEN_ADDRESS);
      choose("form:kind", "OAUTH2");
      type("form:tokenUrl", tokens.url());
      type("form:clientId", "kefu");
      type("form:refreshToken", "another");
      click("[id='form:test']");
      await(driver -> body().contains("No access token was given"));
      type("form:refreshToken", Tokens.REFRESH);
      clickAndLoad("[id='form:save']");

      send(mark + "@mail.example", PostOffice.TOKEN_ADDRESS, "Claim " + mark, null);
      Awaitility.await().atMost(AT_ONCE).until(() -> tickets().size() == 1);
    }
  }

  private void sendAll(List<String> customers) {
    for (var customer : customers) {
      try {
        send(customer, PostOffice.ADDRESS, "Storm " + mark, null);
      } catch (MessagingException failed) {
        throw new IllegalStateException(failed);
      }
    }
  }

  /** As the mail program of a customer hands it over. Returns its Message-Id. */
  private static String send(String from, String to, String subject, String answers)
      throws MessagingException {
    var properties = new Properties();
    properties.put("mail.smtp.starttls.required", "true");
    properties.put("mail.smtp.ssl.trust", "*");
    properties.put("mail.smtp.host", "localhost");
    properties.put("mail.smtp.port", System.getProperty("it.smtp.port"));
    var mail = new MimeMessage(Session.getInstance(properties));
    mail.setFrom(new InternetAddress(from));
    mail.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(to));
    mail.setSubject(subject, "UTF-8");
    mail.setText("显示 E5，请尽快来修。", "UTF-8");
    if (answers != null) {
      mail.setHeader("In-Reply-To", answers);
      mail.setHeader("References", answers);
    }
    Transport.send(mail);
    return mail.getMessageID();
  }

  private List<String> tickets() {
    var items = agent.get("tickets?limit=100&query=" + mark).json().get("items");
    return StreamSupport.stream(items.spliterator(), false)
        .map(item -> item.get("number").asText())
        .toList();
  }

  private int said(String number) {
    return agent.get("tickets/" + number).json().get("messages").size();
  }

  private static List<MailHost.Arrived> arrived(String address, int many) {
    return Awaitility.await()
        .atMost(PATIENCE)
        .until(() -> MailHost.arrivedFor(address), mails -> mails.size() >= many);
  }
}
