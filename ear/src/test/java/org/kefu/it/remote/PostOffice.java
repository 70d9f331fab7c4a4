package org.kefu.it.remote;

import java.io.File;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/**
 * Our company's mail server, Postfix and Dovecot as Debian ships them. Postfix takes mails on a
 * port that wants TLS, from us with a login, and asks {@link MailHost} about each receiver. Dovecot
 * keeps our mailboxes; another one, that lives on when these are gone, knows who may sign in.
 * Nothing of it leaves this machine, and nothing of the machine's own mail is touched. Postfix can
 * be started by root only.
 */
public final class PostOffice {
  static final String ADDRESS = "service@jinglan.example";
  static final String TOKEN_ADDRESS = "claims@jinglan.example";

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int SMTP = Integer.getInteger("it.smtp.port");
  private static final int IMAP = Integer.getInteger("it.imap.port");

  /** What Postfix wants to find in its spool. */
  private static final List<String> QUEUES =
      List.of(
          "active",
          "bounce",
          "corrupt",
          "defer",
          "deferred",
          "flush",
          "hold",
          "incoming",
          "maildrop",
          "private",
          "public",
          "saved",
          "trace");

  private static final Path LOGS = Path.of(System.getProperty("it.home")).toAbsolutePath();

  private static Path home;
  private static Process mailboxes;
  private static Process signIn;
  private static Process postfix;

  private PostOffice() {}

  static void start(Keys keys, int judge, int next) throws Exception {
    // Not below target: the users that both insist on may be unable to reach that.
    home = Files.createTempDirectory("kefu-mail-");
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
    for (var folder : List.of("mailboxes", "sign-in", "etc", "spool", "keys")) {
      Files.createDirectory(home.resolve(folder));
    }
    own("mail", "mail");
    own("postfix", "data");
    own("root", "spool/pid");
    for (var queue : QUEUES) {
      own("postfix", "spool/" + queue);
    }
    keys.pem(home.resolve("server.pem"));
    Files.writeString(home.resolve("users"), "kefu:{PLAIN}secret\n" + ADDRESS + ":{PLAIN}secret\n");
    Tokens.keep(home.resolve("keys"));
    write("mailboxes.conf", "mailboxes.conf", Map.of("imap", IMAP));
    write("sign-in.conf", "sign-in.conf", Map.of());
    write("oauth2.conf", "oauth2.conf", Map.of());
    write("main.cf", "etc/main.cf", Map.of("judge", judge, "next", next));
    write("master.cf", "etc/master.cf", Map.of("smtp", SMTP));
    signIn = dovecot("sign-in");
    startMailboxes();
    // the command that usually starts it looks at all files of the machine's own mail first
    postfix = run("/usr/lib/postfix/sbin/master", "-d", "-c", home.resolve("etc").toString());
    await(postfix, SMTP);
  }

  private static void own(String user, String folder) throws IOException {
    var owner = home.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user);
    Files.setOwner(Files.createDirectory(home.resolve(folder)), owner);
  }

  static void startMailboxes() throws IOException {
    mailboxes = dovecot("mailboxes");
    await(mailboxes, IMAP);
  }

  private static Process dovecot(String name) throws IOException {
    return run("/usr/sbin/dovecot", "-F", "-c", home.resolve(name + ".conf").toString());
  }

  /** As when their machine loses power. */
  static void killMailboxes() {
    kill(mailboxes);
    Awaitility.await().atMost(PATIENCE).until(() -> !answers(IMAP));
  }

  static void stop() throws IOException {
    kill(postfix);
    kill(mailboxes);
    kill(signIn);
    try (var files = Files.walk(home)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
  }

  private static void kill(Process process) {
    if (process != null) {
      var all = process.descendants().toList();
      process.destroyForcibly();
      all.forEach(ProcessHandle::destroyForcibly);
      all.forEach(each -> each.onExit().join());
    }
  }

  private static void write(String from, String to, Map<String, Integer> ports) throws IOException {
    try (var in = PostOffice.class.getResourceAsStream("/mail/" + from)) {
      var text =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .replace("@home@", "" + home)
              .replace("@logs@", "" + LOGS);
      for (var port : ports.entrySet()) {
        text = text.replace("@" + port.getKey() + "@", port.getValue().toString());
      }
      Files.writeString(home.resolve(to), text);
    }
  }

  private static Process run(String... command) throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(LOGS.resolve("mail.log").toFile()))
        .start();
  }

  private static void await(Process process, int port) throws IOException {
    Awaitility.await().atMost(PATIENCE).until(() -> answers(port) || !process.isAlive());
    if (!process.isAlive()) {
      throw new IOException("The mail server does not start, see the logs in " + LOGS);
    }
  }

  private static boolean answers(int port) {
    try (var socket = new Socket("127.0.0.1", port)) {
      return socket.isConnected();
    } catch (IOException nobody) {
      return false;
    }
  }
}
