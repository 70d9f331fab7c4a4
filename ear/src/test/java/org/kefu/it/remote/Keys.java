package org.kefu.it.remote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A certificate for {@code localhost} of our own making, and who trusts it. */
final class Keys {
  private static final char[] SECRET = "changeit".toCharArray();
  private static final Path HOME = Path.of(System.getProperty("it.home"));
  private static final String ALIAS = "mail";

  private static Keys kept;

  private final KeyStore store;

  private Keys(KeyStore store) {
    this.store = store;
  }

  /** Makes it, and puts it where the operator's setting says what the server's Java trusts. */
  static Keys make() throws Exception {
    var file = HOME.resolve("mailhost.keys");
    keytool(file);
    var store = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(file)) {
      store.load(in, SECRET);
    }
    var trust = KeyStore.getInstance("PKCS12");
    trust.load(null, null);
    trust.setCertificateEntry(ALIAS, store.getCertificate(ALIAS));
    try (var out = Files.newOutputStream(HOME.resolve("mailhost.trust"))) {
      trust.store(out, SECRET);
    }
    kept = new Keys(store);
    return kept;
  }

  /** The one that was made. */
  static Keys kept() {
    return kept;
  }

  /** Key and certificate in one file, as mail servers read them. */
  Path pem(Path file) throws Exception {
    return Files.writeString(
        file,
        pem("PRIVATE KEY", store.getKey(ALIAS, SECRET).getEncoded())
            + pem("CERTIFICATE", store.getCertificate(ALIAS).getEncoded()));
  }

  private static String pem(String what, byte[] bytes) {
    var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
    return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(what, lines, what);
  }

  SSLContext context() throws Exception {
    var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(store, SECRET);
    var context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  private static void keytool(Path file) throws Exception {
    var command =
        Stream.of(
                List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()),
                List.of("-genkeypair", "-keyalg", "EC", "-dname", "CN=localhost"),
                List.of("-ext", "san=dns:localhost", "-alias", ALIAS),
                List.of("-storepass", "changeit", "-keystore", file.toString()))
            .flatMap(List::stream)
            .toList();
    if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
      throw new IOException("keytool failed");
    }
  }
}
