package org.kefu.it.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher refuses, in one sentence of the user's language, leaving nothing behind. */
class LauncherMessagesIT {
  @TempDir Path folder;

  private Kefu kefu;

  @BeforeEach
  void installation(TestInfo test) {
    kefu = new Kefu("messages-" + test.getTestMethod().orElseThrow().getName());
  }

  @Test
  void aPortInUse() throws Exception {
    try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      var port = other.getLocalPort();
      kefu.set("KEFU_HTTP_PORT", Integer.toString(port));

      refuses(
          "端口 " + port + " 已被占用，请用 KEFU_HTTP_PORT 换一个。",
          "Port " + port + " is in use: choose another one with KEFU_HTTP_PORT.",
          "run");
    }
  }

  @Test
  void aFullDisk() throws Exception {
    program("df", "echo Filesystem; echo /dev/x 9 9 102400 9% /");

    refuses(
        kefu.home() + " 只剩 100 MB 磁盘空间，至少需要 2 GB。",
        "Only 100 MB of disk space are left at " + kefu.home() + "; 2 GB are needed.",
        "run");
  }

  @Test
  void aDatabaseThatDoesNotAnswer() throws Exception {
    kefu.set("KEFU_DB_URL", "jdbc:postgresql://127.0.0.1:1/kefu?password=secret");

    refuses(
        "连不上 KEFU_DB_URL 指的数据库：127.0.0.1 的端口 1 没有应答。",
        "Cannot reach the database of KEFU_DB_URL: nothing answers on port 1 of 127.0.0.1.",
        "run");
  }

  @Test
  void anAddressThatIsNoPostgresql() throws Exception {
    kefu.set("KEFU_DB_URL", "jdbc:mysql://localhost/kefu");

    refuses(
        "KEFU_DB_URL 只支持 jdbc:postgresql://…",
        "KEFU_DB_URL must start with jdbc:postgresql://",
        "run");
  }

  @Test
  void aBrokerThatDoesNotAnswer() throws Exception {
    kefu.set("KEFU_BROKER", "tcp://127.0.0.1:1");

    refuses(
        "连不上 KEFU_BROKER 指的消息服务器：127.0.0.1 的端口 1 没有应答。",
        "Cannot reach the broker of KEFU_BROKER: nothing answers on port 1 of 127.0.0.1.",
        "run");
  }

  @Test
  void noMaven() throws Exception {
    everythingBut("mvn");

    refuses("需要 Maven 3.8 或更新版本，请安装后再试。", "Maven 3.8 or newer is needed: install it.", "run");
  }

  @Test
  void anOldMaven() throws Exception {
    program("mvn", "echo Apache Maven 3.6.3");

    refuses("Maven 3.6.3 太旧，需要 3.8 或更新版本。", "Maven 3.6.3 is too old, 3.8 is needed.", "run");
  }

  /** Where this machine keeps its JDKs cannot be hidden, so all of them are made old. */
  @Test
  void noJdkThatIsNewEnough() throws Exception {
    var script = "java_version() { echo 11; }; can_install() { false; }; find_java";

    var english = kefu.runPart(script);
    var chinese = kefu.set("LANG", "zh_CN.UTF-8").runPart(script);

    assertThat(english)
        .isEqualTo(refusal("JDK 17 or newer is needed: install it, or set JAVA_HOME."));
    assertThat(chinese).isEqualTo(refusal("需要 JDK 17 或更新版本，请安装后再试（或设置 JAVA_HOME）。"));
  }

  /** The mark by which the launcher knows its server is in the command line. */
  @Test
  void alreadyRunning() throws Exception {
    var server = new ProcessBuilder("bash", "-c", "read", "-Dkefu.home=" + kefu.home()).start();
    try {
      Files.createDirectories(kefu.home());
      Files.writeString(kefu.home().resolve("server.pid"), Long.toString(server.pid()));
      Files.writeString(kefu.home().resolve("server.address"), "127.0.0.1:8080");

      var english = kefu.run("run");
      var chinese = kefu.set("LANG", "zh_CN.UTF-8").run("run");

      assertThat(english)
          .isEqualTo(
              refusal("Already running at http://127.0.0.1:8080/ (stop it with ./kefu stop)"));
      assertThat(chinese).isEqualTo(refusal("已经在运行：http://127.0.0.1:8080/（停止：./kefu stop）"));
      assertThat(server.isAlive()).isTrue();
    } finally {
      server.destroyForcibly();
    }
  }

  @Test
  void notRunning() throws Exception {
    refuses("没有在运行，请先执行 ./kefu run", "Not running: start it with ./kefu run", "token", "agent");
    refuses(
        "没有在运行，请先执行 ./kefu run", "Not running: start it with ./kefu run", "import", "mail", ".");

    assertThat(kefu.set("LANG", "en_US.UTF-8").run("stop"))
        .isEqualTo(new Kefu.Said(0, "Not running.\n", ""));
  }

  @Test
  void nothingToImport() throws Exception {
    var missing = folder.resolve("missing").toString();

    refuses(
        "没有这个文件或文件夹：" + missing, "No such file or folder: " + missing, "import", "mail", missing);
    refuses(
        "这是文件夹，不是文件：" + folder,
        "This is a folder, not a file: " + folder,
        "import",
        "tickets",
        folder.toString());
  }

  @Test
  void aVerbThatDoesNotExist() throws Exception {
    var english = kefu.run("strat");
    var chinese = kefu.set("LANG", "zh_CN.UTF-8").run("run", "--detached");

    assertThat(english.exit()).isEqualTo(2);
    assertThat(english.err()).startsWith("Usage: ./kefu VERB");
    assertThat(chinese.exit()).isEqualTo(2);
    assertThat(chinese.err()).startsWith("用法：./kefu 命令");
    assertThat(kefu.home()).doesNotExist();
  }

  private void refuses(String chinese, String english, String... arguments) throws Exception {
    var inChinese = kefu.set("LANG", "zh_CN.UTF-8").run(arguments);
    var inEnglish = kefu.set("LANG", "en_US.UTF-8").run(arguments);

    assertThat(inChinese).isEqualTo(refusal(chinese));
    assertThat(inEnglish).isEqualTo(refusal(english));
    assertThat(kefu.home()).doesNotExist();
  }

  private static Kefu.Said refusal(String sentence) {
    return new Kefu.Said(1, "", sentence + "\n");
  }

  /** A program of this name that is found before the one of the machine. */
  private void program(String name, String script) throws IOException {
    var file = Files.writeString(folder.resolve(name), "#!/bin/bash\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    kefu.set("PATH", folder + ":" + System.getenv("PATH"));
  }

  /** The programs of a machine on which nothing can be installed. */
  private void everythingBut(String missing) throws IOException {
    try (var programs = Files.list(Path.of("/usr/bin"))) {
      for (var program : programs.toList()) {
        var name = program.getFileName().toString();
        if (!name.equals(missing) && !name.equals("apt-get")) {
          Files.createSymbolicLink(folder.resolve(name), program);
        }
      }
    }
    kefu.set("PATH", folder.toString());
  }
}
