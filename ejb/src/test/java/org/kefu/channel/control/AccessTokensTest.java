package org.kefu.channel.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kefu.channel.boundary.MailboxFile;
import org.kefu.channel.boundary.MailboxSecurity;
import org.kefu.channel.boundary.MailboxSignIn;

/** A refresh token becomes an access token, and that one the sign-in, as XOAUTH2 spells it. */
class AccessTokensTest {
  private static final InetAddress HERE = InetAddress.getLoopbackAddress();

  private final CompletableFuture<String> asked = new CompletableFuture<>();
  private HttpServer tokens;
  private int status = 200;
  private String answer = "{\"access_token\":\"acc-1\",\"expires_in\":3600}";

  @BeforeEach
  void start() throws IOException {
    tokens = HttpServer.create(new InetSocketAddress(HERE, 0), 0);
    tokens.createContext(
        "/token",
        exchange -> {
          asked.complete(
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          var body = answer.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    tokens.start();
  }

  @AfterEach
  void stop() {
    tokens.stop(0);
  }

  @Test
  void theRefreshTokenIsExchanged() throws Exception {
    assertThat(AccessTokens.of(signIn()).access()).isEqualTo("acc-1");
    assertThat(AccessTokens.of(signIn()).refresh()).isNull();
    assertThat(asked.get(5, TimeUnit.SECONDS))
        .isEqualTo(
            "grant_type=refresh_token&client_id=our+client&refresh_token=ref%2B1"
                + "&client_secret=s%26cret");
  }

  @Test
  void theNextRefreshTokenIsKept() {
    answer = "{\"access_token\":\"acc-2\",\"refresh_token\":\"ref-2\"}";
    assertThat(AccessTokens.of(signIn()).refresh()).isEqualTo("ref-2");
  }

  @Test
  void aRefusalIsToldInTheServersWordsAndWithoutASecret() {
    status = 400;
    answer = "{\"error\":\"invalid_grant\",\"error_description\":\"AADSTS70008: expired\"}";
    assertThatThrownBy(() -> AccessTokens.of(signIn()))
        .isInstanceOfSatisfying(
            MailboxFailed.class,
            failed -> {
              assertThat(failed.getField()).isEqualTo("tokenUrl");
              assertThat(failed.getWords()).isEqualTo("400 AADSTS70008: expired");
            });
    answer = "<html>no JSON";
    assertThatThrownBy(() -> AccessTokens.of(signIn())).isInstanceOf(MailboxFailed.class);
    assertThat(signIn().toString()).doesNotContain("ref+1", "s&cret");
  }

  @Test
  void signsInAsMicrosoftAndGoogleWantIt() throws Exception {
    try (var server = new ServerSocket(0, 1, HERE)) {
      var said = CompletableFuture.supplyAsync(() -> talk(server));
      var access =
          new MailboxAccess(
              new MailboxFile.Server(
                  "127.0.0.1", server.getLocalPort(), MailboxSecurity.NONE, "INBOX"),
              signIn(),
              null);

      try (var link =
          MailboxLink.open(
              access, AccessTokens.of(access.signIn()).access(), jakarta.mail.Folder.READ_ONLY)) {
        assertThat(link.isOpen()).isTrue();
      }

      assertThat(said.get(10, TimeUnit.SECONDS))
          .isEqualTo("user=service@jinglan.example\1auth=Bearer acc-1\1\1");
    }
  }

  /** As much of a mail server as a sign-in needs. Returns what was said to get in. */
  private static String talk(ServerSocket server) {
    try (Socket line = server.accept()) {
      var in = new BufferedReader(new InputStreamReader(line.getInputStream()));
      var out = line.getOutputStream();
      var said = "";
      out.write("* OK ready\r\n".getBytes());
      for (var command = in.readLine(); command != null; command = in.readLine()) {
        var tag = command.split(" ")[0];
        var answer = "";
        if (command.contains("CAPABILITY")) {
          answer = "* CAPABILITY IMAP4rev1 SASL-IR AUTH=XOAUTH2\r\n";
        } else if (command.contains("AUTHENTICATE XOAUTH2")) {
          said = new String(Base64.getDecoder().decode(command.split(" ")[3]));
        } else if (command.contains("EXAMINE")) {
          answer = "* 0 EXISTS\r\n* OK [UIDVALIDITY 1] valid\r\n";
        } else if (command.contains("LIST")) {
          answer = "* LIST () \"/\" INBOX\r\n";
        }
        out.write((answer + tag + " OK done\r\n").getBytes());
        if (command.contains("LOGOUT")) {
          break;
        }
      }
      return said;
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private MailboxFile.SignIn signIn() {
    return new MailboxFile.SignIn(
        MailboxSignIn.OAUTH2,
        "service@jinglan.example",
        null,
        "http://127.0.0.1:" + tokens.getAddress().getPort() + "/token",
        "our client",
        "s&cret",
        "ref+1");
  }
}
