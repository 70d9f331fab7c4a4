package org.kefu.it.harness;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL of its own on a port, with one database and one login, gone when it is closed. */
public final class Postgres implements AutoCloseable {
  /** The name of the database, its owner and the owner's password. */
  public static final String NAME = "kefu";

  private final Path home;
  private final int port;

  private Postgres(Path home, int port) {
    this.home = home;
    this.port = port;
  }

  public static Postgres start(int port, int preparedTransactions) throws IOException {
    // Not below target: the user that PostgreSQL insists on may be unable to reach that.
    var postgres = new Postgres(Files.createTempDirectory("kefu-postgresql-"), port);
    postgres.initialise();
    postgres.start(preparedTransactions);
    postgres.run(
        command("createdb", "-h", "127.0.0.1", "-p", Integer.toString(port), "-U", NAME, NAME));
    return postgres;
  }

  public String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME;
  }

  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url(), NAME, NAME);
  }

  @Override
  public void close() throws IOException {
    server("-m", "immediate", "-w", "stop");
    try (Stream<Path> files = Files.walk(home)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
  }

  private void initialise() throws IOException {
    Path password = Files.writeString(home.resolve("password"), NAME);
    if (isRoot()) {
      run(List.of("chown", "-R", "postgres", home.toString()));
    }
    run(
        command(
            "initdb",
            "-D",
            data(),
            "-U",
            NAME,
            "--pwfile=" + password,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C.UTF-8",
            "--no-sync"));
  }

  private void start(int preparedTransactions) throws IOException {
    var options =
        "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories=%s"
            + " -c max_prepared_transactions=%d -c fsync=off";
    server(
        "-w",
        "-t",
        "60",
        "-l",
        home.resolve("log").toString(),
        "-o",
        options.formatted(port, home, preparedTransactions),
        "start");
  }

  private void server(String... arguments) throws IOException {
    var command = command("pg_ctl", "-D", data());
    command.addAll(List.of(arguments));
    run(command);
  }

  private String data() {
    return home.resolve("data").toString();
  }

  private static List<String> command(String program, String... arguments) {
    var command = new ArrayList<String>();
    if (isRoot()) {
      command.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    command.add(find(program).toString());
    command.addAll(List.of(arguments));
    return command;
  }

  /** The newest installed version; Debian keeps them apart by number and off the path. */
  private static Path find(String program) {
    Path versions = Path.of("/usr/lib/postgresql");
    try (Stream<Path> found = Files.list(versions)) {
      return found
          .map(version -> version.resolve("bin").resolve(program))
          .filter(Files::isExecutable)
          .max(Comparator.comparing(Postgres::version))
          .orElseThrow();
    } catch (IOException | RuntimeException e) {
      throw new IllegalStateException(
          "PostgreSQL 15 or newer is not installed below " + versions, e);
    }
  }

  private static int version(Path program) {
    return Integer.parseInt(program.getName(3).toString());
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private void run(List<String> command) throws IOException {
    // Into a file: the server that pg_ctl leaves behind would keep a pipe open for ever.
    File output = home.resolve("output").toFile();
    var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output);
    builder.directory(home.toFile()).environment().put("PGPASSWORD", NAME);
    Process process = builder.start();
    try {
      if (!process.waitFor(90, TimeUnit.SECONDS) || process.exitValue() != 0) {
        process.destroy();
        throw new IOException(command + ": " + Files.readString(output.toPath()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
