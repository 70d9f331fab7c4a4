package org.kefu.it.http;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The interface as a program of one user calls it. */
public final class Api {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final URI ROOT = FromOutside.SITE.resolve("api/v1/");
  private static final String LAUNCHER_KEY = "key-of-the-tests";
  private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

  private final String token;

  private Api(String token) {
    this.token = token;
  }

  public static Api as(String user) {
    return new Api(TOKENS.computeIfAbsent(user, Api::makeToken));
  }

  static Api withToken(String token) {
    return new Api(token);
  }

  private static String makeToken(String user) {
    try {
      Files.writeString(Path.of(System.getProperty("it.home"), "launcher.key"), LAUNCHER_KEY);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    var request =
        HttpRequest.newBuilder(ROOT.resolve("tokens?user=" + user))
            .header("Authorization", "Launcher " + LAUNCHER_KEY)
            .POST(BodyPublishers.noBody())
            .build();
    return new Answer(send(request)).json().get("token").asText();
  }

  public Answer get(String path) {
    return new Answer(send(request(path).GET().build()));
  }

  public Answer put(String path) {
    return new Answer(send(request(path).PUT(BodyPublishers.noBody()).build()));
  }

  public Answer put(String path, String json) {
    return with("PUT", path, json);
  }

  public Answer patch(String path, String json) {
    return with("PATCH", path, json);
  }

  /** As {@link #patch}, only as it was read. */
  Answer patchIf(String tag, String path, String json) {
    return new Answer(
        send(
            request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", tag)
                .method("PATCH", BodyPublishers.ofString(json))
                .build()));
  }

  private Answer with(String method, String path, String json) {
    return new Answer(
        send(
            request(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json))
                .build()));
  }

  public Answer delete(String path) {
    return new Answer(send(request(path).DELETE().build()));
  }

  public Answer post(String path, String json) {
    return post(path, "application/json", json.getBytes(StandardCharsets.UTF_8));
  }

  public Answer post(String path, String type, byte[] body) {
    return new Answer(
        send(
            request(path)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body))
                .build()));
  }

  Answer postOnce(String key, String path, String json) {
    return new Answer(
        send(
            request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(json))
                .build()));
  }

  /** Opens a ticket and returns its number. */
  public String open(String subject) {
    return post("tickets", ticket(subject)).json().get("number").asText();
  }

  /** Opens a ticket and returns its number once it is found by it. */
  public String openFindable(String subject) {
    var number = open(subject);
    await().until(() -> get("tickets?query=" + number).json().get("items").size() == 1);
    return number;
  }

  static String ticket(String subject) {
    return """
    {"subject":"%s","text":"昨天开始一脱水就哐哐响","channel":"WEB",
     "customer":{"name":"周小敏","email":"zhou.xiaomin@mail.example","phone":"13805710000"}}\
    """
        .formatted(subject);
  }

  /** A value as an address carries it. */
  public static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  public Answer act(String number, String action, String json) {
    return post("tickets/" + number + "/actions/" + action, json);
  }

  private HttpRequest.Builder request(String path) {
    var request = HttpRequest.newBuilder(ROOT.resolve(path)).header("Accept-Language", "en");
    return token == null ? request : request.header("Authorization", "Bearer " + token);
  }

  private static HttpResponse<byte[]> send(HttpRequest request) {
    try {
      return HTTP.send(request, BodyHandlers.ofByteArray());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** What the server said. */
  public record Answer(int status, byte[] body, HttpResponse<byte[]> response) {
    Answer(HttpResponse<byte[]> response) {
      this(response.statusCode(), response.body(), response);
    }

    public JsonNode json() {
      try {
        return JSON.readTree(body);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }

    public String text(String field) {
      return json().path(field).asText();
    }

    @Override
    public String toString() {
      return status + " " + new String(body, StandardCharsets.UTF_8);
    }
  }
}
