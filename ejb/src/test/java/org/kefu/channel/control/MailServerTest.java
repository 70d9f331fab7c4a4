package org.kefu.channel.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.mail.Message;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.subethamail.smtp.AuthenticationHandler;
import org.subethamail.smtp.AuthenticationHandlerFactory;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;

class MailServerTest {
  private static final char[] SECRET = "changeit".toCharArray();
  private static final InetAddress HERE = InetAddress.getLoopbackAddress();

  @TempDir static Path keys;
  private static SSLContext trusted;
  private static SSLContext stranger;

  private final List<String> arrived = new CopyOnWriteArrayList<>();
  private SMTPServer server;

  /** As an operator would: the certificate goes into what this Java trusts. */
  @BeforeAll
  static void trustOneOfTwoCertificates() throws Exception {
    var ours = makeKey("ours");
    trusted = context(ours, ours);
    stranger = context(makeKey("strangers"), ours);
    SSLContext.setDefault(trusted);
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void signsInBehindStartTls() throws Exception {
    start(accepting().startTlsSocketFactory(trusted).requireTLS().requireAuth());

    send("smtp://kefu:se%20cret:1@localhost");

    assertThat(arrived).singleElement().asString().contains("Subject: hello");
  }

  @Test
  void signsInOverTlsFromTheFirstByte() throws Exception {
    start(accepting().serverSocketFactory(trusted).requireAuth());

    send("smtps://kefu:se%20cret:1@localhost");

    assertThat(arrived).hasSize(1);
  }

  @Test
  void signsInWithATokenAsXoauth2SpellsIt() throws Exception {
    var shown = new CopyOnWriteArrayList<String>();
    start(
        SMTPServer.port(0)
            .bindAddress(HERE)
            .messageHandler((context, from, to, data) -> arrived.add(new String(data)))
            .startTlsSocketFactory(trusted)
            .requireTLS()
            .requireAuth()
            .authenticationHandlerFactory(new ByToken(shown)));
    var login = new MailWay.Login("claims@jinglan.example", "acc-1", true);

    send(
        new MailServer(
            new MailWay("localhost", server.getPortAllocated(), MailWay.Line.STARTTLS, login)));

    assertThat(arrived).hasSize(1);
    assertThat(shown)
        .containsExactly("user=claims@jinglan.example\u0001auth=Bearer acc-1\u0001\u0001");
  }

  @Test
  void showsNoPasswordToAServerWithoutTls() {
    start(accepting().requireAuth());

    assertThat(refusal("smtp://kefu:se%20cret:1@localhost").isFinal()).isFalse();
    assertThat(arrived).isEmpty();
  }

  @Test
  void sendsNothingToAServerThatNobodyVouchesFor() {
    start(accepting().startTlsSocketFactory(stranger).requireTLS().requireAuth());

    var refusal = refusal("smtp://kefu:se%20cret:1@localhost");

    assertThat(refusal).hasMessageContaining("certification path");
    assertThat(refusal.isFinal()).isFalse();
  }

  @Test
  void aWrongPasswordIsNotTheFaultOfTheMail() {
    start(accepting().startTlsSocketFactory(trusted).requireTLS().requireAuth());

    var refusal = refusal("smtp://kefu:wrong@localhost");

    assertThat(refusal).hasMessageStartingWith("535");
    assertThat(refusal.isFinal()).isFalse();
  }

  @Test
  void theServersWordsSayWhetherToTryAgain() {
    start(answering(550, "5.1.1 no such user"));
    assertThat(refusal("smtp://localhost"))
        .hasMessage("550 5.1.1 no such user")
        .matches(NotDelivered::isFinal);
    server.stop();

    start(answering(451, "4.7.1 greylisted"));
    assertThat(refusal("smtp://localhost"))
        .hasMessage("451 4.7.1 greylisted")
        .matches(refusal -> !refusal.isFinal());
  }

  @Test
  void nobodyThereIsAskedAgainLater() {
    start(accepting());
    server.stop();

    var refusal = refusal("smtp://localhost");

    assertThat(refusal).hasMessageContaining("Connection refused");
    assertThat(refusal.isFinal()).isFalse();
  }

  private SMTPServer.Builder accepting() {
    return SMTPServer.port(0)
        .bindAddress(HERE)
        .messageHandler((context, from, to, data) -> arrived.add(new String(data)))
        .authenticationHandlerFactory(
            new EasyAuthenticationHandlerFactory(
                (user, password, context) -> {
                  if (!user.equals("kefu") || !password.equals("se cret:1")) {
                    throw new LoginFailedException();
                  }
                }));
  }

  private SMTPServer.Builder answering(int code, String words) {
    return SMTPServer.port(0)
        .bindAddress(HERE)
        .messageHandlerFactory(context -> new Refusing(code, words));
  }

  private void start(SMTPServer.Builder builder) {
    server = builder.build();
    server.start();
  }

  private void send(String address) throws Exception {
    send(new MailServer(MailWay.of(URI.create(address + ":" + server.getPortAllocated()))));
  }

  private static void send(MailServer target) throws Exception {
    var mail = new MimeMessage(target.session());
    mail.setFrom("service@jinglan.example");
    mail.setRecipient(Message.RecipientType.TO, new InternetAddress("li@mail.example"));
    mail.setSubject("hello");
    mail.setText("text");
    mail.saveChanges();
    target.send(mail);
  }

  private NotDelivered refusal(String address) {
    return catchThrowableOfType(NotDelivered.class, () -> send(address));
  }

  private static KeyStore makeKey(String name) throws Exception {
    var file = keys.resolve(name);
    var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    var process =
        new ProcessBuilder(
                keytool,
                "-genkeypair",
                "-alias",
                name,
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + name,
                "-ext",
                "san=dns:localhost",
                "-keystore",
                file.toString(),
                "-storepass",
                new String(SECRET))
            .redirectErrorStream(true)
            .start();
    assertThat(new String(process.getInputStream().readAllBytes())).doesNotContain("error");
    assertThat(process.waitFor()).isZero();
    var store = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(file)) {
      store.load(in, SECRET);
    }
    return store;
  }

  private static SSLContext context(KeyStore shown, KeyStore trusted) throws Exception {
    var key = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    key.init(shown, SECRET);
    var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(certificates(trusted));
    var context = SSLContext.getInstance("TLS");
    context.init(key.getKeyManagers(), trust.getTrustManagers(), null);
    return context;
  }

  private static KeyStore certificates(KeyStore keys) throws Exception {
    var only = KeyStore.getInstance("PKCS12");
    only.load(null, null);
    only.setCertificateEntry("it", keys.getCertificate(keys.aliases().nextElement()));
    return only;
  }

  /** Lets in whoever shows a token, and notes it. */
  private record ByToken(List<String> shown) implements AuthenticationHandlerFactory {
    @Override
    public List<String> getAuthenticationMechanisms() {
      return List.of("XOAUTH2");
    }

    @Override
    public AuthenticationHandler create() {
      return new AuthenticationHandler() {
        @Override
        public Optional<String> auth(String input, MessageContext context) {
          var words = input.strip().split(" ");
          shown.add(new String(Base64.getDecoder().decode(words[words.length - 1])));
          return Optional.empty();
        }

        @Override
        public Object getIdentity() {
          return "known";
        }
      };
    }
  }

  /** Says no to every recipient. */
  private record Refusing(int code, String words) implements MessageHandler {
    @Override
    public void from(String from) {}

    @Override
    public void recipient(String recipient) throws RejectException {
      throw new RejectException(code, words);
    }

    @Override
    public String data(InputStream data) {
      return null;
    }

    @Override
    public void done() {}
  }
}
