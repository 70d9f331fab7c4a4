package org.kefu.it.remote;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Multipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.kefu.it.browser.Browser;
import org.kefu.it.http.Api;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Mails on their way through a broker and a mail server that are not ours. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RemoteMailIT extends Browser {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Api agent = Api.as("agent");

  private static String address(String name) {
    return name + "-" + UUID.randomUUID().toString().substring(0, 8) + "@mail.example";
  }

  private Api.Answer openFor(String address) {
    return agent.post(
        "tickets",
        """
        {"subject":"空调制热十分钟就停，显示 E5","text":"停","channel":"WEB",
         "customer":{"name":"周小敏","email":"%s"}}\
        """
            .formatted(address));
  }

  @Test
  @Order(1)
  void whatArrivesNamesItsTicketAndWhatItAnswers() throws Exception {
    var address = address("zhou");
    var theirs = UUID.randomUUID() + "@mail.example";
    var mail =
        """
        Message-ID: <%s>
        From: =?utf-8?B?5ZGo5bCP5pWP?= <%s>
        To: service@jinglan.example
        Subject: =?utf-8?B?56m66LCDIEU1?=
        Date: Tue, 17 Nov 2026 09:00:00 +0800
        Content-Type: text/plain; charset=UTF-8

        停
        """
            .formatted(theirs, address)
            .replace("\n", "\r\n");
    var ticket =
        agent.post("mail", "message/rfc822", mail.getBytes(StandardCharsets.UTF_8)).text("ticket");

    Awaitility.await().atMost(PATIENCE).until(() -> !MailHost.arrivedFor(address).isEmpty());

    var receipt = MailHost.arrivedFor(address).get(0).mail();
    assertThat(receipt.getSubject()).contains("空调 E5").contains(ticket);
    assertThat(receipt.getAllRecipients()[0])
        .hasToString("=?UTF-8?B?5ZGo5bCP5pWP?= <" + address + ">");
    assertThat(receipt.getFrom()[0].toString()).contains("@");
    assertThat(receipt.getMessageID()).matches("<[0-9a-f-]{36}@[^>]+>");
    assertThat(receipt.getHeader("In-Reply-To")).containsExactly("<" + theirs + ">");
    assertThat(receipt.getHeader("References")[0]).contains("<" + theirs + ">");
    assertThat(receipt.getHeader("X-Kefu-Ticket")).containsExactly(ticket);
    assertThat(receipt.getHeader("Auto-Submitted")).containsExactly("auto-replied");
    var words = (Multipart) receipt.getContent();
    assertThat(receipt.getContentType()).startsWith("multipart/alternative");
    assertThat(words.getBodyPart(0).getContent().toString()).contains("周小敏");
    assertThat(words.getBodyPart(1).getContent().toString()).contains("周小敏", "<html");
  }

  @Test
  @Order(2)
  void aServerThatIsBusyIsAskedAgainUntilItTakesTheMail() {
    var address = address("busy-2");
    openFor(address);

    Awaitility.await().atMost(PATIENCE).until(() -> MailHost.arrivedFor(address).size() == 1);

    assertThat(MailHost.askedFor(address)).isEqualTo(3);
  }

  @Test
  @Order(3)
  void whatIsGivenUpSaysWhyAndCanBeSentAgain() throws Exception {
    var refused = address("unknown");
    var full = address("full");
    openFor(refused);
    openFor(full);
    Awaitility.await().atMost(PATIENCE).until(() -> MailHost.askedFor(full) == 3);

    signIn("admin");
    await(driver -> shows("admin/outgoingMail.xhtml?state=FAILED", refused, full));
    assertThat(row(refused).getText()).contains("550 5.1.1", "no such user");
    assertThat(row(full).getText()).contains("452 4.2.2", "mailbox full");
    assertThat(MailHost.askedFor(refused)).isOne();
    screenshot("remote-mail-given-up");

    MailHost.makeRoom();
    row(refused).findElement(By.linkText("Send again")).click();
    settle();

    Awaitility.await().atMost(PATIENCE).until(() -> MailHost.arrivedFor(refused).size() == 1);
    await(driver -> shows("admin/outgoingMail.xhtml?state=SENT", refused));
  }

  private boolean shows(String page, String... addresses) {
    open(page);
    var text = browser.findElement(By.tagName("body")).getText();
    for (var address : addresses) {
      if (!text.contains(address)) {
        return false;
      }
    }
    return true;
  }

  private WebElement row(String address) {
    return browser.findElement(
        By.xpath("//tr[contains(., '" + address + "')][ancestor::tbody[contains(@id, 'table')]]"));
  }

  /** Nothing that was answered with 201 is lost with the broker, and nothing leaves twice. */
  @Test
  @Order(4)
  void aBrokerThatDiesAndComesBackLosesAndDoublesNothing() throws Exception {
    var opened = ConcurrentHashMap.<String>newKeySet();
    var going = new AtomicBoolean(true);
    var pool = Executors.newFixedThreadPool(4);
    for (int i = 0; i < 4; i++) {
      pool.submit(() -> openUntilTold(going, opened));
    }
    Awaitility.await().atMost(PATIENCE).until(() -> opened.size() > 10);
    Broker.kill();
    Broker.start();
    var before = opened.size();
    Awaitility.await().atMost(PATIENCE).until(() -> opened.size() > before + 10);
    going.set(false);
    pool.shutdown();
    assertThat(pool.awaitTermination(2, TimeUnit.MINUTES)).isTrue();

    Awaitility.await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> opened.stream().noneMatch(a -> MailHost.arrivedFor(a).isEmpty()));
    assertThat(opened).allSatisfy(a -> assertThat(MailHost.arrivedFor(a)).hasSize(1));
  }

  private void openUntilTold(AtomicBoolean going, java.util.Set<String> opened) {
    while (going.get()) {
      var address = address("storm");
      if (openFor(address).status() == 201) {
        opened.add(address);
      }
    }
  }
}
