package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kefu.it.http.Api;
import org.openqa.selenium.By;

/** A supervisor takes lists along as files; who may not sees no way to. */
class ExportListsIT extends Browser {
  @TempDir Path folder;
  private final String mark = "e" + UUID.randomUUID().toString().substring(0, 6);

  @Test
  void theCustomersThatAreShownAreInTheFile() throws Exception {
    var supervisor = Api.as("supervisor");
    supervisor.post("customers", "{\"name\":\"王" + mark + "\",\"phones\":[\"13900007777\"]}");
    supervisor.post("customers", "{\"name\":\"李四\",\"phones\":[\"13900008888\"]}");
    signIn("supervisor");
    await(
        driver -> {
          open("agent/customers.xhtml?q=" + mark);
          return body().contains("王" + mark);
        });

    click("[id='views:export']");
    await(driver -> body().contains("One customer goes into the file"));
    screenshot("export-customers");
    click("input[value=csv]");
    click("input[value=file]");
    var file = download("form#export button[type=submit]");

    assertThat(file.getFileName().toString()).startsWith("Customers").endsWith(".csv");
    assertThat(Files.readString(file)).contains("王" + mark, "13900007777").doesNotContain("李四");
    assertThat(Files.readAllLines(file)).hasSize(2);
  }

  @Test
  void theTicketsAndColumnsThatAreShownAreInTheFile() throws Exception {
    Api.as("agent").open("Take along " + mark);
    signIn("supervisor");
    open("agent/tickets.xhtml?view=OPEN&state=OFFERED");

    click("[id='views:export']");
    await(driver -> body().matches("(?s).*go(es)? into the file.*"));
    screenshot("export-tickets");
    click("input[value=csv]");
    var lines = Files.readAllLines(download("form#export button[type=submit]"));

    assertThat(lines.get(0)).contains("Subject", "Owner").doesNotContain("Tags");
    assertThat(lines).anyMatch(line -> line.contains("Take along " + mark));
    assertThat(lines.subList(1, lines.size())).allMatch(line -> line.contains("Offered"));
  }

  @Test
  void anEmptyListOffersNothing() {
    signIn("supervisor");
    open("agent/customers.xhtml?q=" + mark + "nobody");

    click("[id='views:export']");

    await(driver -> body().contains("there is nothing to export"));
    assertThat(browser.findElements(By.cssSelector("form#export button[type=submit]"))).isEmpty();
  }

  /** The list is shown without the words; the file would be of everybody. */
  @Test
  void wordsThatAskForNothingAreNotExported() {
    signIn("supervisor");
    open("agent/customers.xhtml?q=kind:cat");

    assertThat(browser.findElements(By.id("words-problem"))).isNotEmpty();
    assertThat(browser.findElements(By.cssSelector("[data-show=export]"))).isEmpty();
  }

  @Test
  void whoMayNotSeesNoWayAndFindsNone() {
    signIn("agent");
    for (var page : List.of("agent/customers.xhtml", "agent/tickets.xhtml")) {
      open(page);
      assertThat(browser.findElements(By.cssSelector("[data-show=export]"))).isEmpty();
    }

    open("exports/customers?format=csv");

    assertThat(body()).doesNotContain("C-20");
    assertThat(browser.findElements(By.cssSelector(".k-error"))).isNotEmpty();
  }

  private Path download(String css) throws IOException {
    browser.executeCdpCommand(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", folder.toString()));
    click(css);
    await(driver -> whole() != null);
    return whole();
  }

  /** The file once the browser has all of it. */
  private Path whole() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> !file.toString().matches(".*(crdownload|tmp)|.*/\\..*"))
          .findFirst()
          .orElse(null);
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
