package org.kefu.it.remote;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.server.SMTPServer;

/**
 * The world outside: where mails to customers end, and who of them can be written to. {@link
 * PostOffice} asks about each receiver; the answer is decided by the address: who is {@code
 * unknown} is refused for good, who is {@code busy-2} for two times, who is {@code full} until
 * {@link #makeRoom}.
 */
public final class MailHost {
  private static final List<Arrived> ARRIVED = new CopyOnWriteArrayList<>();
  private static final ConcurrentHashMap<String, AtomicInteger> ASKED = new ConcurrentHashMap<>();

  private static volatile boolean room;
  private static SMTPServer server;
  private static ServerSocket judge;

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
    server =
        SMTPServer.port(0)
            .bindAddress(InetAddress.getByName("127.0.0.1"))
            .messageHandlerFactory(context -> new Handler())
            .build();
    server.start();
    judge = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    thread(MailHost::judge);
    PostOffice.start(Keys.make(), judge.getLocalPort(), server.getPortAllocated());
  }

  public static void stop() throws IOException {
    PostOffice.stop();
    judge.close();
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

  private static void judge() {
    while (!judge.isClosed()) {
      try {
        var asking = judge.accept();
        thread(() -> answer(asking));
      } catch (IOException closed) {
        return;
      }
    }
  }

  /** As Postfix asks: lines of names and values, an empty one at the end. */
  private static void answer(Socket asking) {
    try (asking;
        var lines =
            new BufferedReader(
                new InputStreamReader(asking.getInputStream(), StandardCharsets.UTF_8))) {
      var receiver = "";
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("recipient=")) {
          receiver = line.substring(line.indexOf('=') + 1);
        } else if (line.isEmpty()) {
          var answer = "action=" + verdict(receiver) + "\n\n";
          asking.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
        }
      }
    } catch (IOException gone) {
      // it asks again
    }
  }

  private static String verdict(String address) {
    int asked = ASKED.computeIfAbsent(address, a -> new AtomicInteger()).incrementAndGet();
    if (address.startsWith("unknown") && !room) {
      return "550 5.1.1 no such user";
    }
    if (address.startsWith("full") && !room) {
      return "452 4.2.2 mailbox full";
    }
    return address.startsWith("busy-2") && asked <= 2 ? "451 4.7.1 greylisted" : "DUNNO";
  }

  private static void thread(Runnable work) {
    var thread = new Thread(work, "mail judge");
    thread.setDaemon(true);
    thread.start();
  }

  private static final class Handler implements MessageHandler {
    private String to;

    @Override
    public void from(String from) {}

    @Override
    public void recipient(String address) {
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
}
