import java.io.IOException;
import java.net.CookieManager;
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
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Calls the server as 1, 4 and 16 clients for some seconds each and prints throughput, latency and
 * CPU of server and database for each operation. CPU is read from /proc before and after; that of
 * the threads that compile Java is part of the server's and told apart.
 */
public class Bench {
  private static final int TICKS = 100;
  private static final int[] CLIENTS = {1, 4, 16};
  private static final int MOST_ROUNDS = 20;
  private static final double STEADY = 0.08;

  /** Two letters and more, a part of a number, a field, pinyin initials. */
  private static final List<String> WORDS =
      Stream.of("报警", "断电重启", "E5 半小时", "000017", "状态:处理中 制热", "ktbj")
          .map(words -> URLEncoder.encode(words, StandardCharsets.UTF_8))
          .toList();

  /** Parts of a telephone number, a name, a company, a street, a number, a mail; initials. */
  private static final List<String> CUSTOMERS =
      Stream.of("7919", "王小", "华信酒店", "文一西路96", "K-00000", "k1234", "zhx")
          .map(words -> URLEncoder.encode(words, StandardCharsets.UTF_8))
          .toList();

  private static final String LIST = "/agent/tickets.xhtml?";
  private static final String CUSTOMER_LIST = "/agent/customers.xhtml?";
  private static final String FILTER =
      "view=ALL&state=IN_PROGRESS&team=repair&priority=2&sort=updated";

  /** Tickets among which comments are spread, so that none grows past what people write. */
  private static final int TALKED_IN = 100;

  private static final int BULK = 1000;

  /** Half of the changes of state that a second may hold. */
  private static final int OFFERED_A_SECOND = 60;

  private final String site;
  private final String token;
  private final long server;
  private final long database;
  private final Duration span;
  private final List<HttpClient> visitors = new ArrayList<>();
  private final List<String> opened = new ArrayList<>();
  private final Queue<String> offered = new ConcurrentLinkedQueue<>();
  private final Queue<String> taken = new ConcurrentLinkedQueue<>();
  private final AtomicLong failures = new AtomicLong();

  private Bench(String[] args) {
    site = args[0];
    token = args[1];
    server = Long.parseLong(args[2]);
    database = Long.parseLong(args[3]);
    span = Duration.ofSeconds(Long.parseLong(args[4]));
  }

  public static void main(String[] args) throws Exception {
    var bench = new Bench(args);
    switch (args[5]) {
      case "warm" -> bench.warm();
      case "indexed" -> bench.awaitIndex();
      case "cpu" -> System.out.println(bench.databaseMillis());
      case "bulk" -> bench.bulk();
      default -> bench.table(args.length > 6 ? args[6] : "");
    }
  }

  /**
   * One operation of one client; returns nothing, throws when the answer is not the expected one.
   */
  private interface Operation {
    void call(HttpClient client) throws Exception;
  }

  /** What a row of the table says; times in milliseconds, CPU for each operation. */
  private record Row(
      String name,
      int clients,
      double rate,
      double median,
      double p95,
      double serverCpu,
      double compilerCpu,
      double databaseCpu,
      long failed) {
    @Override
    public String toString() {
      return "| %s | %d | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %d |"
          .formatted(name, clients, rate, median, p95, serverCpu, compilerCpu, databaseCpu, failed);
    }
  }

  private record Named(String name, boolean signedIn, Operation operation) {}

  private List<Named> operations() throws Exception {
    var number = open(HttpClient.newHttpClient());
    stock(TALKED_IN);
    return List.of(
        new Named("create by REST", false, this::open),
        new Named("mail in", false, this::mail),
        new Named("comment by REST", false, this::comment),
        new Named("take and solve by REST", false, this::change),
        new Named("list page", true, c -> page(c, LIST + "view=OPEN")),
        new Named("list page, filtered", true, c -> page(c, LIST + FILTER)),
        new Named("list page, saved view", true, c -> page(c, LIST + "saved=1")),
        new Named("ticket page", true, c -> page(c, "/agent/ticket.xhtml?number=" + number)),
        new Named("list by REST", false, c -> rest(c, "/api/v1/tickets?limit=50")),
        new Named("ticket by REST", false, c -> rest(c, "/api/v1/tickets/" + number)),
        new Named("search page", true, c -> page(c, "/agent/search.xhtml?q=" + anyOf(WORDS))),
        new Named("search by REST", false, c -> rest(c, "/api/v1/tickets?query=" + anyOf(WORDS))),
        new Named("customer list page", true, c -> page(c, CUSTOMER_LIST)),
        new Named(
            "customer list page, narrowed",
            true,
            c -> page(c, CUSTOMER_LIST + "kind=PERSON&owner=agent&entered=365d&open=true")),
        new Named("customer list page, saved view", true, c -> page(c, CUSTOMER_LIST + "saved=2")),
        new Named(
            "customer found, page", true, c -> page(c, CUSTOMER_LIST + "q=" + anyOf(CUSTOMERS))),
        new Named(
            "customer list by name by REST",
            false,
            c -> rest(c, "/api/v1/customers?sort=name&limit=50")),
        new Named(
            "customer found by REST",
            false,
            c -> rest(c, "/api/v1/customers?limit=50&query=" + anyOf(CUSTOMERS))));
  }

  /**
   * Java's compiler needs minutes of work on each path before figures mean anything: rounds of all
   * operations until it takes little of a round. One client only, so that the compiler gets a core
   * of its own.
   */
  private void warm() throws Exception {
    var operations = operations();
    for (int round = 1; round <= MOST_ROUNDS; round++) {
      var cost = 0.0;
      long all = millis(server);
      long compiling = compilerMillis();
      for (var named : operations) {
        cost += run(named, 1).serverCpu();
      }
      var share = (compilerMillis() - compiling) / (double) (millis(server) - all);
      System.err.printf(
          "Warming up, round %d: %.1f ms of CPU for one of each, %.0f %% of it compiling%n",
          round, cost, 100 * share);
      if (share < STEADY) {
        return;
      }
    }
    System.err.println("The compiler is still at work");
  }

  /** Has everything read into the index and returns when it is. */
  private void awaitIndex() throws Exception {
    var client = HttpClient.newHttpClient();
    send(client, api("/api/v1/search-index").POST(BodyPublishers.noBody()).build(), 202);
    await(
        client,
        "/api/v1/search-index",
        state -> state.contains("\"building\":false") && state.contains("\"waiting\":0"));
  }

  /** Asks until the answer is such, as often as a page would, and returns it. */
  private String await(HttpClient client, String path, Predicate<String> wanted) throws Exception {
    var state = send(client, api(path).build(), 200);
    while (!wanted.test(state)) {
      Thread.sleep(100);
      state = send(client, api(path).build(), 200);
    }
    return state;
  }

  private void table(String only) throws Exception {
    System.out.println(
        "| operation | clients | a second | p50 ms | p95 ms | CPU ms server | of it compiling"
            + " | CPU ms database | failed |");
    System.out.println("|---|---|---|---|---|---|---|---|---|");
    for (var named : operations()) {
      if (!named.name().contains(only)) {
        continue;
      }
      for (int clients : CLIENTS) {
        System.out.println(run(named, clients));
      }
    }
  }

  private Row run(Named named, int clients) throws Exception {
    failures.set(0);
    if (named.name().startsWith("take")) {
      offer();
    }
    var work = new ArrayList<Callable<long[]>>();
    for (int i = 0; i < clients; i++) {
      var client = named.signedIn() ? visitor(i) : HttpClient.newHttpClient();
      work.add(() -> repeat(named.operation(), client));
    }
    long serverBefore = millis(server);
    long compilerBefore = compilerMillis();
    long databaseBefore = databaseMillis();
    var pool = Executors.newFixedThreadPool(clients);
    var times = new ArrayList<long[]>();
    for (var future : pool.invokeAll(work)) {
      times.add(future.get());
    }
    pool.shutdown();
    long serverCpu = millis(server) - serverBefore;
    long compilerCpu = compilerMillis() - compilerBefore;
    long databaseCpu = databaseMillis() - databaseBefore;
    var all = times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    return new Row(
        named.name(),
        clients,
        all.length / (double) span.toSeconds(),
        all[all.length / 2] / 1e6,
        all[(int) (all.length * 0.95)] / 1e6,
        serverCpu / (double) all.length,
        compilerCpu / (double) all.length,
        databaseCpu / (double) all.length,
        failures.get());
  }

  private long[] repeat(Operation operation, HttpClient client) {
    var times = new ArrayList<Long>();
    long end = System.nanoTime() + span.toNanos();
    while (System.nanoTime() < end) {
      long start = System.nanoTime();
      try {
        operation.call(client);
      } catch (Exception failed) {
        failures.incrementAndGet();
        System.err.println(failed);
      }
      times.add(System.nanoTime() - start);
    }
    return times.stream().mapToLong(Long::longValue).toArray();
  }

  private String open(HttpClient client) throws Exception {
    var id = UUID.randomUUID().toString().substring(0, 8);
    var json =
        """
        {"subject":"空调 E5 报警 %s","text":"制热十分钟就停，断电重启过一次，半小时后又报。","channel":"WEB",
         "customer":{"name":"客户 %s","email":"%s@mail.example"}}\
        """
            .formatted(id, id, id);
    return first("\"number\":\"(T-[^\"]+)\"", post(client, "/api/v1/tickets", json, 201));
  }

  private void mail(HttpClient client) throws Exception {
    var id = UUID.randomUUID();
    var mail =
        """
        Message-ID: <%s@mail.example>
        From: Li Lei <%s@mail.example>
        To: service@jinglan.example
        Subject: E5 %s
        Date: Tue, 17 Nov 2026 09:00:00 +0800
        MIME-Version: 1.0
        Content-Type: text/plain; charset=UTF-8

        It stops after ten minutes. I have switched it off and on again.
        """
            .formatted(id, id, id)
            .replace("\n", "\r\n");
    send(
        client,
        api("/api/v1/mail")
            .header("Content-Type", "message/rfc822")
            .POST(BodyPublishers.ofString(mail))
            .build(),
        200);
  }

  /** Opens tickets beforehand, for operations that find one. */
  private void stock(int atLeast) throws Exception {
    var client = HttpClient.newHttpClient();
    while (opened.size() < atLeast) {
      opened.add(open(client));
    }
  }

  /** Opens beforehand what a row of changes may take. */
  private void offer() throws Exception {
    var client = HttpClient.newHttpClient();
    while (offered.size() < span.toSeconds() * OFFERED_A_SECOND) {
      offered.add(open(client));
    }
  }

  private void comment(HttpClient client) throws Exception {
    post(
        client,
        "/api/v1/tickets/" + anyOf(opened) + "/messages",
        "{\"kind\":\"NOTE\",\"text\":\"已回电，客户明早在家，请备好滤网。\"}",
        201);
  }

  /** One change of state: a ticket that was offered is taken, one that was taken is solved. */
  private void change(HttpClient client) throws Exception {
    var number = taken.poll();
    if (number != null) {
      act(client, number, "solve");
      return;
    }
    number = offered.poll();
    if (number == null) {
      throw new IOException("No ticket is left to take");
    }
    act(client, number, "take");
    taken.add(number);
  }

  private void act(HttpClient client, String number, String action) throws Exception {
    post(
        client,
        "/api/v1/tickets/" + number + "/actions/" + action,
        "{\"text\":\"换了主板，试机半小时正常。\"}",
        200);
  }

  /** Tag and priority for a thousand tickets at once: what it is to look first, and to run. */
  private void bulk() throws Exception {
    stock(BULK);
    var client = HttpClient.newHttpClient();
    System.out.println("| a bulk | seconds | CPU ms server | CPU ms database | tickets done |");
    System.out.println("|---|---|---|---|---|");
    for (int round = 1; round <= 3; round++) {
      var wanted =
          "{\"tickets\":[\"%s\"],\"deeds\":[{\"kind\":\"tag\",\"value\":\"bench-%s\"},{\"kind\":\"priority\",\"value\":\"%d\"}]}"
              .formatted(String.join("\",\"", opened), round, round);
      var made = new String[1];
      bulkRow("preview " + round, () -> made[0] = post(client, "/api/v1/bulks", wanted, 201));
      var bulk = "/api/v1/bulks/" + first("\"number\":\"([^\"]+)\"", made[0]);
      bulkRow(
          "run " + round,
          () -> {
            post(client, bulk + "/run", "", 202);
            return await(client, bulk, state -> state.contains("\"state\":\"DONE\""));
          });
    }
  }

  private void bulkRow(String name, Callable<String> work) throws Exception {
    long start = System.nanoTime();
    long server0 = millis(server);
    long database0 = databaseMillis();
    var done = Pattern.compile("\"done\":(\\d+)").matcher(work.call());
    System.out.printf(
        "| %s | %.1f | %d | %d | %s |%n",
        name,
        (System.nanoTime() - start) / 1e9,
        millis(server) - server0,
        databaseMillis() - database0,
        done.find() ? done.group(1) : "");
  }

  private String post(HttpClient client, String path, String json, int expected) throws Exception {
    return send(
        client,
        api(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json))
            .build(),
        expected);
  }

  private static String first(String pattern, String text) {
    var found = Pattern.compile(pattern).matcher(text);
    if (!found.find()) {
      throw new IllegalStateException(pattern + " is not in " + text);
    }
    return found.group(1);
  }

  private static String anyOf(List<String> words) {
    return words.get(ThreadLocalRandom.current().nextInt(words.size()));
  }

  private void rest(HttpClient client, String path) throws Exception {
    send(client, api(path).build(), 200);
  }

  private void page(HttpClient client, String path) throws Exception {
    var page = send(client, HttpRequest.newBuilder(URI.create(site + path)).build(), 200);
    if (!page.contains("k-app")) {
      throw new IOException("Not the page");
    }
  }

  private HttpClient visitor(int index) throws Exception {
    while (visitors.size() <= index) {
      visitors.add(signIn());
    }
    return visitors.get(index);
  }

  /** A client with a session of its own, signed in through the page. */
  private HttpClient signIn() throws Exception {
    var client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    var login =
        send(client, HttpRequest.newBuilder(URI.create(site + "/login.xhtml")).build(), 200);
    var state = first("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"", login);
    var form =
        "form=form&form%3Alogin=agent&form%3Apassword=kefu-demo&form%3Ago=&jakarta.faces.ViewState="
            + URLEncoder.encode(state, StandardCharsets.UTF_8);
    send(
        client,
        HttpRequest.newBuilder(URI.create(site + "/login.xhtml"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", site)
            .POST(BodyPublishers.ofString(form))
            .build(),
        302);
    return client;
  }

  private HttpRequest.Builder api(String path) {
    return HttpRequest.newBuilder(URI.create(site + path))
        .header("Authorization", "Bearer " + token);
  }

  private static String send(HttpClient client, HttpRequest request, int expected)
      throws Exception {
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != expected) {
      throw new IOException(answer.statusCode() + " " + request.uri() + " " + answer.body());
    }
    return answer.body();
  }

  /** CPU milliseconds of a process and of the children it has waited for. */
  private static long millis(long pid) throws IOException {
    return millis(Path.of("/proc/" + pid), 14);
  }

  /** CPU milliseconds of the threads that compile Java; they live as long as the server. */
  private long compilerMillis() throws IOException {
    long sum = 0;
    try (var threads = Files.newDirectoryStream(Path.of("/proc/" + server + "/task"))) {
      for (var thread : threads) {
        try {
          if (Files.readString(thread.resolve("comm")).contains("CompilerThre")) {
            sum += millis(thread, 12);
          }
        } catch (IOException ended) {
          // any other thread
        }
      }
    }
    return sum;
  }

  /** User and system time, and that of children if the last field is 14; see proc(5). */
  private static long millis(Path process, int lastField) throws IOException {
    var stat = Files.readString(process.resolve("stat"));
    var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    long ticks = 0;
    for (int i = 11; i <= lastField; i++) {
      ticks += Long.parseLong(fields[i]);
    }
    return ticks * 1000 / TICKS;
  }

  /** The postmaster counts ended sessions; the living ones are its children. */
  private long databaseMillis() throws IOException {
    long sum = millis(database);
    var children =
        Files.readString(Path.of("/proc/" + database + "/task/" + database + "/children")).strip();
    for (var child : children.isEmpty() ? new String[0] : children.split(" ")) {
      try {
        sum += millis(Long.parseLong(child));
      } catch (IOException ended) {
        // counted by the postmaster from now on
      }
    }
    return sum;
  }
}
