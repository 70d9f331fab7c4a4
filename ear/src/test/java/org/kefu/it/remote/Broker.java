package org.kefu.it.remote;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;

/** An Artemis of its own as it ships, with a login, as a process that can be killed. */
public final class Broker {
  private static final int PORT = Integer.getInteger("it.broker.port");
  private static final Path HOME = Path.of(System.getProperty("it.home"), "broker");

  private static Process process;

  private Broker() {}

  public static void create() throws Exception {
    var artemis = Path.of(System.getProperty("it.broker.home"), "bin", "artemis");
    var created =
        run(
                List.of(
                    "bash",
                    artemis.toString(),
                    "create",
                    "--silent",
                    "--user=office",
                    "--password=of the broker",
                    "--require-login",
                    "--no-web",
                    "--no-autotune",
                    "--nio",
                    "--host=127.0.0.1",
                    "--default-port=" + PORT,
                    HOME.toString()),
                "broker-create.log")
            .waitFor();
    if (created != 0) {
      throw new IOException("No broker: see broker-create.log in " + HOME.getParent());
    }
  }

  public static void start() throws IOException {
    process = run(List.of("bash", HOME.resolve("bin/artemis").toString(), "run"), "broker.log");
    Awaitility.await().atMost(Duration.ofMinutes(1)).until(Broker::answers);
  }

  /** As when its machine loses power. */
  public static void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> !answers());
  }

  private static boolean answers() {
    try (var socket = new Socket("127.0.0.1", PORT)) {
      return socket.isConnected();
    } catch (IOException nobody) {
      return false;
    }
  }

  private static Process run(List<String> command, String log) throws IOException {
    var output = HOME.resolveSibling(log).toFile();
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(output))
        .start();
  }
}
