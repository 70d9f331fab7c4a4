package org.kefu.channel.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kefu.channel.boundary.MailboxFile;
import org.kefu.channel.boundary.MailboxSignIn;

/** Whoever sends does not spend the refresh token that whoever reads has just got. */
class MailboxTokensTest {
  private final AtomicInteger asked = new AtomicInteger();
  private final MailboxTokens tokens = new MailboxTokens();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    tokens.states = mock(MailboxStates.class);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/token",
        exchange -> {
          var nth = asked.incrementAndGet();
          var body =
              ("{\"access_token\":\"acc-%d\",\"refresh_token\":\"ref-%d\",\"expires_in\":\"3600\"}")
                  .formatted(nth, nth)
                  .getBytes();
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void oneTokenServesUntilItIsRefusedOrTheMailboxChanges() {
    assertThat(tokens.renew("B-1", 1, this::signIn)).isEqualTo("acc-1");
    assertThat(tokens.of("B-1", 1, this::signIn)).as("what the reader got").isEqualTo("acc-1");
    verify(tokens.states).keepRefreshToken("B-1", "ref-1");

    assertThat(tokens.of("B-1", 2, this::signIn)).as("changed meanwhile").isEqualTo("acc-2");
    tokens.forget("B-1");
    assertThat(tokens.of("B-1", 2, this::signIn)).isEqualTo("acc-3");
    assertThat(tokens.of("B-2", 1, this::signIn)).as("another mailbox").isEqualTo("acc-4");
  }

  @Test
  void aTrialsTokenServesNobodyElse() {
    assertThat(tokens.once("B-1", signIn())).isEqualTo("acc-1");
    assertThat(tokens.of("B-1", 1, this::signIn)).isEqualTo("acc-2");
    assertThat(tokens.once(null, signIn())).isEqualTo("acc-3");
  }

  private MailboxFile.SignIn signIn() {
    var url = "http://localhost:" + server.getAddress().getPort() + "/token";
    return new MailboxFile.SignIn(MailboxSignIn.OAUTH2, "claims", null, url, "id", null, "ref");
  }
}
