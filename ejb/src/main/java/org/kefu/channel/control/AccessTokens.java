package org.kefu.channel.control;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.kefu.channel.boundary.MailboxFile;

/** Exchanges a refresh token for an access token (RFC 6749, section 6). */
final class AccessTokens {
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  private AccessTokens() {}

  /** As long as one holds on where its server does not say. */
  private static final int USUAL_SECONDS = 300;

  /**
   * @param refresh the next refresh token, null when the former holds on
   */
  record Tokens(String access, String refresh, Duration life) {}

  static Tokens of(MailboxFile.SignIn signIn) {
    try {
      var answer = CLIENT.send(request(signIn), BodyHandlers.ofString());
      var json = read(answer.body());
      if (answer.statusCode() != 200 || !json.containsKey("access_token")) {
        throw MailboxFailed.token(answer.statusCode() + " " + words(json));
      }
      return new Tokens(
          json.getString("access_token"), json.getString("refresh_token", null), life(json));
    } catch (IOException unreachable) {
      throw MailboxFailed.token(ServerWords.of(unreachable));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw MailboxFailed.token(ServerWords.of(stopped));
    }
  }

  /** Some servers write the number as a text. */
  private static Duration life(JsonObject json) {
    var written = String.valueOf(json.get("expires_in")).replace("\"", "");
    return Duration.ofSeconds(
        written.matches("\\d{1,8}") ? Integer.parseInt(written) : USUAL_SECONDS);
  }

  private static HttpRequest request(MailboxFile.SignIn signIn) {
    var form = new LinkedHashMap<String, String>();
    form.put("grant_type", "refresh_token");
    form.put("client_id", signIn.clientId());
    form.put("refresh_token", signIn.refreshToken());
    if (signIn.clientSecret() != null) {
      form.put("client_secret", signIn.clientSecret());
    }
    return HttpRequest.newBuilder(URI.create(signIn.tokenUrl().strip()))
        .timeout(PATIENCE)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(encoded(form)))
        .build();
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static JsonObject read(String body) {
    try (var reader = Json.createReader(new StringReader(body))) {
      return reader.readObject();
    } catch (JsonException noJson) {
      return JsonObject.EMPTY_JSON_OBJECT;
    }
  }

  private static String words(JsonObject json) {
    return json.getString("error_description", json.getString("error", ""));
  }
}
