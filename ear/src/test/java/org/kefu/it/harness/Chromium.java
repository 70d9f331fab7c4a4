package org.kefu.it.harness;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A browser without a window that knows nothing when it begins and leaves nothing. */
public final class Chromium implements AutoCloseable {
  private final Path profile;
  private final ChromeDriver driver;

  /**
   * @param language what it asks for, {@code zh-CN}
   */
  public Chromium(String language) throws IOException {
    profile = Files.createTempDirectory("kefu-browser-");
    var options = new ChromeOptions();
    options.setBinary(program("KEFU_CHROMIUM", "/usr/bin/chromium"));
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1440,900",
        "--user-data-dir=" + profile);
    var logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    options.setExperimentalOption("prefs", Map.of("intl.accept_languages", language));
    var service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(new File(program("KEFU_CHROMEDRIVER", "/usr/bin/chromedriver")))
            .build();
    driver = new ChromeDriver(service, options);
  }

  public ChromeDriver driver() {
    return driver;
  }

  /** What it shows, kept for eyes where the other screenshots lie. */
  public static void keep(ChromeDriver browser, String name) throws IOException {
    Path folder = Files.createDirectories(Path.of(System.getProperty("it.screenshots")));
    Files.write(folder.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
  }

  private static String program(String variable, String otherwise) {
    return System.getenv().getOrDefault(variable, otherwise);
  }

  @Override
  public void close() throws IOException {
    driver.quit();
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
  }
}
