package org.kefu.it.remote;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;

/**
 * A mail server that wants TLS and a login. How it answers is decided by the address: who is {@code
 * unknown} is refused for good, who is {@code busy-2} for two times, who is {@code full} until
 * {@link #makeRoom}.
 */
public final class MailHost {
  private static final char[] SECRET = "changeit".toCharArray();
  private static final Path HOME = Path.of(System.getProperty("it.home"));
  private static final List<Arrived> ARRIVED = new CopyOnWriteArrayList<>();
  private static final ConcurrentHashMap<String, AtomicInteger> ASKED = new ConcurrentHashMap<>();

  private static volatile boolean room;
  private static SMTPServer server;

  private MailHost() {}

  /** A mail as it came over the line. */
  public record Arrived(String to, byte[] raw) {
    public MimeMessage mail() {
      try {
        return new MimeMessage(
            Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
      } catch (jakarta.mail.MessagingException broken) {
        throw new IllegalStateException(broken);
      }
    }
  }

  public static void start() throws Exception {
    var keys = makeKeys();
    server =
        SMTPServer.port(Integer.getInteger("it.smtp.port"))
            .bindAddress(InetAddress.getByName("127.0.0.1"))
            .messageHandlerFactory(context -> new Handler())
            .authenticationHandlerFactory(
                new EasyAuthenticationHandlerFactory(
                    (user, password, context) -> {
                      if (!user.equals("kefu") || !password.equals("secret")) {
                        throw new LoginFailedException();
                      }
                    }))
            .requireAuth()
            .requireTLS()
            .startTlsSocketFactory(keys)
            .build();
    server.start();
  }

  public static void stop() {
    server.stop();
  }

  public static List<Arrived> arrivedFor(String address) {
    return ARRIVED.stream().filter(each -> each.to().equals(address)).toList();
  }

  /** How often somebody tried to hand over a mail for the address. */
  public static int askedFor(String address) {
    return ASKED.containsKey(address) ? ASKED.get(address).get() : 0;
  }

  public static void makeRoom() {
    room = true;
  }

  private static final class Handler implements MessageHandler {
    private String to;

    @Override
    public void from(String from) {}

    @Override
    public void recipient(String address) throws RejectException {
      int asked = ASKED.computeIfAbsent(address, a -> new AtomicInteger()).incrementAndGet();
      if (address.startsWith("unknown") && !room) {
        throw new RejectException(550, "5.1.1 no such user");
      }
      if (address.startsWith("full") && !room) {
        throw new RejectException(452, "4.2.2 mailbox full");
      }
      if (address.startsWith("busy-2") && asked <= 2) {
        throw new RejectException(451, "4.7.1 greylisted");
      }
      to = address;
    }

    @Override
    public String data(InputStream data) throws IOException {
      ARRIVED.add(new Arrived(to, data.readAllBytes()));
      return null;
    }

    @Override
    public void done() {}
  }

  /** Its own certificate, put where the operator's setting says what the server's Java trusts. */
  private static SSLContext makeKeys() throws Exception {
    var file = HOME.resolve("mailhost.keys");
    keytool("-genkeypair", "-keyalg", "EC", "-dname", "CN=localhost", "-ext", "san=dns:localhost");
    var keys = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(file)) {
      keys.load(in, SECRET);
    }
    var trust = KeyStore.getInstance("PKCS12");
    trust.load(null, null);
    trust.setCertificateEntry("mail", keys.getCertificate("mail"));
    try (var out = Files.newOutputStream(HOME.resolve("mailhost.trust"))) {
      trust.store(out, SECRET);
    }
    var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, SECRET);
    var context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  private static void keytool(String... options) throws Exception {
    var command = new java.util.ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-alias", "mail", "-storepass", "changeit"));
    command.addAll(List.of("-keystore", HOME.resolve("mailhost.keys").toString()));
    var process = new ProcessBuilder(command).inheritIO().start();
    if (process.waitFor() != 0) {
      throw new IOException("keytool failed");
    }
  }
}
