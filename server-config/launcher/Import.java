import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Behind {@code ./kefu import}: hands files to the running server through its REST interface, as
 * any other program would. Run from source by the JDK, so it has no libraries.
 */
class Import {

  private static final Pattern VERDICT = Pattern.compile("\"verdict\"\\s*:\\s*\"(\\w+)\"");
  private static final Pattern REASON =
      Pattern.compile("\"reason\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern NUMBER = Pattern.compile("\"number\"\\s*:\\s*\"([^\"]+)\"");
  private static final Pattern DONE = Pattern.compile("\"done\"\\s*:\\s*(\\d+)");
  private static final Pattern TOTAL = Pattern.compile("\"total\"\\s*:\\s*(\\d+)");
  private static final Pattern GOES_ON = Pattern.compile("\"state\"\\s*:\\s*\"RUNNING\"");
  private static final String REFUSED = "REFUSED";
  private static final byte[] POSTMARK = "From ".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] NOTHING = {};
  private static final int PROGRESS_EVERY_MS = 1000;

  private final PrintStream out =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
  private final PrintStream err =
      new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
  private final boolean chinese = "zh".equals(System.getenv("KEFU_LANGUAGE"));
  private final HttpClient http = HttpClient.newHttpClient();
  private final URI server;
  private final Map<String, Integer> verdicts = new TreeMap<>();
  private int sent;
  private long nextProgress = System.currentTimeMillis() + PROGRESS_EVERY_MS;

  private Import(URI server) {
    this.server = server;
  }

  public static void main(String[] arguments) throws Exception {
    var run = new Import(URI.create(arguments[0]));
    Path path = Path.of(arguments[2]);
    try {
      System.exit(
          switch (arguments[1]) {
            case "mail" -> run.mail(path);
            case "customers" -> run.customers(path);
            default -> run.tickets(path);
          });
    } catch (ConnectException e) {
      run.err.println(run.say("服务器没有应答。", "The server does not answer."));
      System.exit(1);
    }
  }

  private int tickets(Path file) throws IOException, InterruptedException {
    var answer =
        post("/api/v1/imports/tickets", "text/csv; charset=UTF-8", BodyPublishers.ofFile(file));
    out.println(indented(answer.body()));
    return answer.statusCode() < 300 ? 0 : 1;
  }

  private int customers(Path file) throws IOException, InterruptedException {
    var name = URLEncoder.encode(file.getFileName().toString(), StandardCharsets.UTF_8);
    var answer =
        post(
            "/api/v1/imports/customers?name=" + name,
            "application/octet-stream",
            BodyPublishers.ofFile(file));
    while (answer.statusCode() < 300 && GOES_ON.matcher(answer.body()).find()) {
      err.println(first(DONE, answer.body(), "0") + " / " + first(TOTAL, answer.body(), "?"));
      Thread.sleep(PROGRESS_EVERY_MS);
      answer = get("/api/v1/imports/customers/" + first(NUMBER, answer.body(), ""));
    }
    out.println(indented(answer.body()));
    return answer.statusCode() < 300 && answer.body().contains("\"DONE\"") ? 0 : 1;
  }

  private int mail(Path path) throws IOException, InterruptedException {
    for (Path file : files(path)) {
      if (isMailbox(file)) {
        eachOfMailbox(file);
      } else if (isMessage(file) || file.equals(path)) {
        message(file.getFileName().toString(), BodyPublishers.ofFile(file));
      }
    }
    verdicts.forEach((verdict, count) -> out.printf("%-10s %7d%n", verdict, count));
    out.printf("%-10s %7d%n", say("合计", "total"), sent);
    return verdicts.containsKey(REFUSED) ? 1 : 0;
  }

  /** One file, or all below a folder in the order of names. */
  private static List<Path> files(Path path) throws IOException {
    try (Stream<Path> found = Files.walk(path)) {
      return found.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /**
   * In a folder of all sorts: what is called a message, or lies where Maildir keeps complete ones.
   */
  private static boolean isMessage(Path file) {
    String folder = String.valueOf(file.toAbsolutePath().getParent().getFileName());
    return folder.equals("cur")
        || folder.equals("new")
        || file.toString().toLowerCase().endsWith(".eml");
  }

  private static boolean isMailbox(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(POSTMARK.length), POSTMARK);
    }
  }

  /**
   * A message begins at a postmark that follows an empty line (RFC 4155). That line belongs to the
   * mailbox, as does one ">" before every quoted postmark; without them the bytes are as they came.
   */
  private void eachOfMailbox(Path file) throws IOException, InterruptedException {
    try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      var message = new ByteArrayOutputStream();
      byte[] emptyLine = NOTHING;
      int number = 0;
      for (byte[] line = line(in); line.length > 0; line = line(in)) {
        boolean mayBegin = number == 0 || emptyLine.length > 0;
        if (mayBegin && startsWith(line, 0, POSTMARK)) {
          if (number > 0) {
            mailboxMessage(file, number, message);
          }
          number++;
          message.reset();
          emptyLine = NOTHING;
          continue;
        }
        message.write(emptyLine);
        emptyLine = isEmpty(line) ? line : NOTHING;
        if (emptyLine.length == 0) {
          int skip = isQuotedPostmark(line) ? 1 : 0;
          message.write(line, skip, line.length - skip);
        }
      }
      mailboxMessage(file, number, message);
    }
  }

  private static boolean isEmpty(byte[] line) {
    return line[0] == '\n' || line[0] == '\r';
  }

  private void mailboxMessage(Path file, int number, ByteArrayOutputStream message)
      throws IOException, InterruptedException {
    message(file.getFileName() + " #" + number, BodyPublishers.ofByteArray(message.toByteArray()));
  }

  private static byte[] line(InputStream in) throws IOException {
    var line = new ByteArrayOutputStream();
    for (int read = in.read(); read >= 0; read = in.read()) {
      line.write(read);
      if (read == '\n') {
        break;
      }
    }
    return line.toByteArray();
  }

  private static boolean isQuotedPostmark(byte[] line) {
    int quotes = 0;
    while (quotes < line.length && line[quotes] == '>') {
      quotes++;
    }
    return quotes > 0 && startsWith(line, quotes, POSTMARK);
  }

  private static boolean startsWith(byte[] line, int at, byte[] start) {
    return line.length >= at + start.length
        && Arrays.equals(line, at, at + start.length, start, 0, start.length);
  }

  private void message(String name, BodyPublisher content)
      throws IOException, InterruptedException {
    var answer = post("/api/v1/mail", "message/rfc822", content);
    boolean taken = answer.statusCode() < 300;
    String verdict = taken ? first(VERDICT, answer.body(), "?") : REFUSED;
    verdicts.merge(verdict, 1, Integer::sum);
    sent++;
    if (!taken) {
      out.println(name + ": " + answer.statusCode() + " " + answer.body());
    } else if (verdict.equals("HELD") || verdict.equals("PARKED")) {
      out.println(name + ": " + verdict + " " + first(REASON, answer.body(), ""));
    }
    if (System.currentTimeMillis() >= nextProgress) {
      nextProgress = System.currentTimeMillis() + PROGRESS_EVERY_MS;
      err.println(sent + " " + verdicts);
    }
  }

  private HttpResponse<String> post(String path, String type, BodyPublisher content)
      throws IOException, InterruptedException {
    var request = request(path).header("Content-Type", type).POST(content).build();
    return http.send(request, BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return http.send(request(path).GET().build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.resolve(path))
        .header("Authorization", "Bearer " + System.getenv("KEFU_TOKEN"))
        .header("Accept", "application/json")
        .header("Accept-Language", chinese ? "zh-CN" : "en");
  }

  private static String first(Pattern pattern, String text, String otherwise) {
    var found = pattern.matcher(text);
    return found.find() ? found.group(1) : otherwise;
  }

  /** JSON as an indented list: one value per line, without brackets. */
  private static String indented(String json) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (quoted && c == '\\') {
        line.append(json.charAt(++i));
      } else if (c == '"') {
        quoted = !quoted;
      } else if (quoted || "{}[],".indexOf(c) < 0) {
        line.append(c);
      } else {
        lines.add("  ".repeat(Math.max(depth - 1, 0)) + line.toString().strip());
        line.setLength(0);
        depth += "{[".indexOf(c) >= 0 ? 1 : c == ',' ? 0 : -1;
      }
    }
    lines.add(line.toString());
    return lines.stream().filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
  }

  private String say(String inChinese, String inEnglish) {
    return chinese ? inChinese : inEnglish;
  }
}
