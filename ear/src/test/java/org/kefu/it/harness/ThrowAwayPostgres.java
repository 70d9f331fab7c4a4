package org.kefu.it.harness;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;

/** A PostgreSQL of its own for the pass with {@code it.database=postgresql}, gone afterwards. */
public class ThrowAwayPostgres {

  /** Before the server, which connects as it starts. */
  private static final int FIRST = 100;

  private static final int LAST = -100;
  private static final String DATABASE = "kefu";

  private Path home;

  void start(@Observes(precedence = FIRST) BeforeSuite event) throws IOException {
    if (!"postgresql".equals(System.getProperty("it.database"))) {
      return;
    }
    // Not below target: the user that PostgreSQL insists on may be unable to reach that.
    home = Files.createTempDirectory("kefu-postgresql-");
    Path password = Files.writeString(home.resolve("password"), DATABASE);
    if (isRoot()) {
      run(List.of("chown", "-R", "postgres", home.toString()));
    }
    Path data = home.resolve("data");
    postgres(
        "initdb",
        "-D",
        data.toString(),
        "-U",
        DATABASE,
        "--pwfile=" + password,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C.UTF-8",
        "--no-sync");
    postgres(
        "pg_ctl",
        "-D",
        data.toString(),
        "-w",
        "-t",
        "60",
        "-l",
        home.resolve("log").toString(),
        "-o",
        "-p "
            + Integer.getInteger("it.postgresql.port")
            + " -c listen_addresses=127.0.0.1 -c unix_socket_directories="
            + home
            + " -c max_prepared_transactions=64 -c fsync=off",
        "start");
    createDatabase();
  }

  void stop(@Observes(precedence = LAST) AfterSuite event) throws IOException {
    if (home == null) {
      return;
    }
    postgres("pg_ctl", "-D", home.resolve("data").toString(), "-m", "immediate", "-w", "stop");
    try (Stream<Path> files = Files.walk(home)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
  }

  private void createDatabase() throws IOException {
    var command =
        command(
            "createdb",
            "-h",
            "127.0.0.1",
            "-p",
            Integer.getInteger("it.postgresql.port").toString(),
            "-U",
            DATABASE,
            DATABASE);
    run(command);
  }

  private void postgres(String program, String... arguments) throws IOException {
    run(command(program, arguments));
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
          .max(Comparator.comparing(ThrowAwayPostgres::version))
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
    builder.directory(home.toFile()).environment().put("PGPASSWORD", DATABASE);
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
