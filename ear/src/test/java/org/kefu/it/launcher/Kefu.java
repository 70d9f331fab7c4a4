package org.kefu.it.launcher;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An installation of its own, used as its owner does: by the launcher. */
final class Kefu implements AutoCloseable {
  static final Path ROOT = Path.of(System.getProperty("kefu.root")).toAbsolutePath();
  static final Path HOMES = Path.of(System.getProperty("it.home")).toAbsolutePath();

  static {
    noteThatItIsBuilt();
  }

  private final Path home;
  private final Map<String, String> environment = new HashMap<>();
  private final int port = freePort();

  Kefu(String name) {
    home = HOMES.resolve(name);
    set("KEFU_HOME", home.toString());
    set("KEFU_HTTP_PORT", Integer.toString(port));
    set("KEFU_MANAGEMENT_PORT", Integer.toString(freePort()));
    set("LANG", "en_US.UTF-8");
  }

  /** What the launcher said, and how it ended. */
  record Said(int exit, String out, String err) {}

  Kefu set(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Path home() {
    return home;
  }

  URI site() {
    return URI.create("http://127.0.0.1:" + port + "/");
  }

  Said run(String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(ROOT.resolve("kefu").toString()));
    command.addAll(List.of(arguments));
    return say(command);
  }

  /** Runs a piece of the launcher, with its parts loaded. */
  Said runPart(String script) throws IOException, InterruptedException {
    var parts = ". server-config/launcher/words.sh; . server-config/launcher/tools.sh; ";
    return say(List.of("bash", "-euo", "pipefail", "-c", parts + script));
  }

  /** Maven has just built what the launcher would build again for want of its own note. */
  private static void noteThatItIsBuilt() {
    var note = ". server-config/launcher/build.sh; sources >\"$BUILT_FROM\"";
    try {
      var process = new ProcessBuilder("bash", "-c", note).directory(ROOT.toFile()).start();
      if (process.waitFor() != 0) {
        throw new IllegalStateException(note);
      }
    } catch (IOException | InterruptedException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private Said say(List<String> command) throws IOException, InterruptedException {
    Files.createDirectories(HOMES);
    // Into files: the server that the launcher leaves behind would keep a pipe open.
    var out = Files.createTempFile(HOMES, "said", ".out");
    var err = Files.createTempFile(HOMES, "said", ".err");
    var builder = new ProcessBuilder(command).directory(ROOT.toFile());
    builder.environment().keySet().removeIf(Kefu::isOurs);
    builder.environment().putAll(environment);
    var process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    try {
      return new Said(process.waitFor(), Files.readString(out), Files.readString(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  private static boolean isOurs(String variable) {
    return variable.startsWith("KEFU_") || variable.startsWith("LC_") || variable.equals("LANG");
  }

  /** The server stands still, in the middle of whatever it was doing. */
  void freeze() throws IOException, InterruptedException {
    signal("-STOP");
  }

  void thaw() throws IOException, InterruptedException {
    signal("-CONT");
  }

  /** As when its machine loses power. */
  void kill() throws IOException {
    var server = ProcessHandle.of(server());
    server.ifPresent(ProcessHandle::destroyForcibly);
    server.ifPresent(dying -> dying.onExit().join());
  }

  private void signal(String signal) throws IOException, InterruptedException {
    new ProcessBuilder("kill", signal, Long.toString(server())).start().waitFor();
  }

  private long server() throws IOException {
    return Long.parseLong(Files.readString(home.resolve("server.pid")).strip());
  }

  @Override
  public void close() throws IOException {
    if (Files.exists(home.resolve("server.pid"))) {
      kill();
    }
  }

  static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new IllegalStateException(none);
    }
  }
}
