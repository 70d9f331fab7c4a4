package org.kefu.it.remote;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Where access tokens come from, as at Microsoft 365 and Google: it exchanges a refresh token for a
 * token signed with a key that Dovecot has too, so that Dovecot checks it by itself.
 */
final class Tokens implements AutoCloseable {
  static final String REFRESH = "refresh-of-claims";
  private static final byte[] KEY =
      "thirty-two bytes to sign tokens!".getBytes(StandardCharsets.US_ASCII);

  private final HttpsServer server;

  Tokens(Keys keys) throws Exception {
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(keys.context()));
    server.createContext(
        "/token",
        exchange -> {
          var asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          var known = asked.contains("refresh_token=" + REFRESH);
          var answer =
              known ? "{\"access_token\":\"" + token() + "\"}" : "{\"error\":\"invalid_grant\"}";
          var bytes = answer.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(known ? 200 : 400, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
  }

  String url() {
    return "https://localhost:" + server.getAddress().getPort() + "/token";
  }

  @Override
  public void close() {
    server.stop(0);
  }

  /** Puts the key where Dovecot looks for it: for any party, by algorithm, for no key id. */
  static void keep(Path folder) throws IOException {
    var place = Files.createDirectories(folder.resolve("default/HS256"));
    Files.writeString(place.resolve("default"), Base64.getEncoder().encodeToString(KEY));
  }

  private static String token() {
    var now = Instant.now().getEpochSecond();
    var head = encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.US_ASCII));
    var body =
        encoded(
            """
            {"iss":"https://tokens.example","sub":"claims","email":"%s","iat":%d,"nbf":%d,"exp":%d}\
            """
                .formatted(PostOffice.TOKEN_ADDRESS, now, now - 60, now + 600)
                .getBytes(StandardCharsets.US_ASCII));
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
      var signed = head + "." + body;
      return signed + "." + encoded(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
