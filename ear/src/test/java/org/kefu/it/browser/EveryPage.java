package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kefu.it.http.Api;
import org.openqa.selenium.By;
import org.openqa.selenium.logging.LogType;

/**
 * Opens every page as each role that may, and looks for what no page may show: an error, a text
 * that is not worded, a script or style the policy refused, something missing.
 */
abstract class EveryPage extends Browser {
  private static final Map<String, List<String>> PAGES =
      new TreeMap<>(
          Map.of(
              "agent",
              List.of(
                  "agent/ticket.xhtml",
                  "agent/tickets.xhtml?view=OPEN",
                  "agent/openTicket.xhtml",
                  "agent/contacts.xhtml",
                  "agent/contacts.xhtml?open=true",
                  "agent/registerContact.xhtml",
                  "agent/customers.xhtml",
                  "agent/enterCustomer.xhtml",
                  "agent/search.xhtml?q=000001",
                  "agent/uploadMail.xhtml",
                  "agent/phrases.xhtml",
                  "agent/macros.xhtml",
                  "account/profile.xhtml"),
              "supervisor",
              List.of(
                  "agent/importCustomers.xhtml",
                  "agent/bulks.xhtml",
                  "agent/checkLists.xhtml",
                  "agent/tickets.xhtml",
                  "agent/customerCare.xhtml?list=due",
                  "agent/customerCare.xhtml?list=faults",
                  "agent/customerCare.xhtml?list=faults&rule=corrected",
                  "agent/customerCare.xhtml?list=twins",
                  "agent/customerCare.xhtml?list=deleted"),
              "dispatcher",
              List.of("dispatch/tickets.xhtml"),
              "manager",
              List.of("manager/process.xhtml", "manager/tickets.xhtml"),
              "admin",
              List.of(
                  "admin/health.xhtml",
                  "admin/users.xhtml",
                  "admin/openUser.xhtml",
                  "admin/editUser.xhtml?login=agent",
                  "admin/teams.xhtml",
                  "admin/roles.xhtml",
                  "admin/editRole.xhtml?code=agent",
                  "admin/access.xhtml",
                  "admin/access.xhtml?login=agent",
                  "admin/exports.xhtml",
                  "admin/outgoingMail.xhtml",
                  "admin/incomingMail.xhtml",
                  "admin/mailboxes.xhtml",
                  "admin/blockedSenders.xhtml",
                  "admin/openMailbox.xhtml",
                  "admin/letters.xhtml",
                  "admin/editLetter.xhtml?kind=CONFIRMATION&language=zh",
                  "admin/editLetter.xhtml?kind=SIGNATURE&language=en&scope=hotline",
                  "admin/parameters.xhtml",
                  "admin/modules.xhtml",
                  "admin/fields.xhtml",
                  "admin/editField.xhtml?subject=TICKET",
                  "admin/tags.xhtml",
                  "admin/levels.xhtml",
                  "admin/substatuses.xhtml",
                  "admin/failedJobs.xhtml"),
              "customer",
              List.of("portal/tickets.xhtml", "portal/openTicket.xhtml", "open/ask.xhtml"),
              "finance",
              List.of("account/profile.xhtml")));

  /** Pages of the shell scroll inside; a second scroll bar at the window is a mistake. */
  private static final String FITS =
      "return !document.querySelector('.k-app')"
          + " || document.documentElement.scrollHeight <= window.innerHeight + 1";

  /** A window zoomed to twice its size, and a telephone, in CSS pixels. */
  private static final int[] NARROW = {720, 390};

  /** What stands out of the window and cannot be scrolled to; a diagram is moved by hand. */
  private static final String OUTSIDE =
      """
      const room = window.innerWidth + 2;
      const scrolls = part => part && part !== document.body
          && (/auto|scroll/.test(getComputedStyle(part).overflowX) || scrolls(part.parentElement));
      const outside = [...document.querySelectorAll('a, button, input, textarea, select, h1, h2')]
          .filter(part => part.checkVisibility({visibilityProperty: true, opacityProperty: true}))
          .filter(part => !part.closest('.k-sr, .k-skip, [aria-hidden=true], .djs-container'))
          .filter(part => !scrolls(part.parentElement))
          .filter(part => {
            const box = part.getBoundingClientRect();
            return box.width > 2 && box.height > 2 && (box.right > room || box.left < -2);
          })
          .map(part => part.outerHTML.slice(0, 200));
      return document.documentElement.scrollWidth > room ? ['the page', ...outside] : outside;
      """;

  private static final String AXE = axe();

  /** What keeps somebody from using a page, as axe-core finds it. */
  private static final String BARRIERS =
      "const done = arguments[0];"
          + "axe.run(document, {resultTypes: ['violations']}).then(found => done(found.violations"
          + ".filter(each => ['serious', 'critical'].includes(each.impact))"
          + ".map(each => each.id + ' ' + each.nodes.map(node => node.html).join(' '))))";

  @TempDir Path folder;

  @Test
  void isWholeForEachRole() throws Exception {
    for (var role : PAGES.keySet()) {
      browser.manage().deleteAllCookies();
      signIn(role);
      for (var page : pagesOf(role)) {
        open(page);
        screenshot(language() + "-" + role + "-" + page.replaceAll("[^a-zA-Z]+", "-"));
        look(page);
      }
    }
  }

  /** Those of a customer's file need one, the first of the list; those of an import a table. */
  private List<String> pagesOf(String role) throws IOException {
    var pages = new ArrayList<>(PAGES.get(role));
    if (role.equals("agent")) {
      open("agent/customers.xhtml");
      var number = await(found(".k-list__table a.k-id")).getText();
      for (var page : List.of("customer", "editCustomer", "mergeCustomers")) {
        pages.add("agent/" + page + ".xhtml?number=" + number);
      }
    }
    if (role.equals("supervisor")) {
      open("agent/importCustomers.xhtml");
      browser.findElement(By.cssSelector("input[type=file]")).sendKeys(table().toString());
      await(driver -> driver.getCurrentUrl().contains("number="));
      var number = browser.getCurrentUrl().replaceAll(".*number=", "");
      for (var page : List.of("importColumns", "customerImport")) {
        pages.add("agent/" + page + ".xhtml?number=" + number);
      }
      pages.add("agent/bulk.xhtml?number=" + bulk());
    }
    return pages;
  }

  private static String bulk() {
    var supervisor = Api.as("supervisor");
    var ticket = supervisor.open("every page");
    var deeds = "[{\"kind\":\"reply\",\"text\":\"{customer.name}\"}]";
    return supervisor
        .post("bulks", "{\"tickets\":[\"%s\"],\"deeds\":%s}".formatted(ticket, deeds))
        .text("number");
  }

  private Path table() throws IOException {
    return Files.writeString(folder.resolve("customers.csv"), "name,phone\n王芳,13800001234\n");
  }

  private void look(String page) {
    var body = browser.findElement(By.tagName("body")).getText();
    assertThat(browser.findElements(By.cssSelector(".k-error, .k-error__number")))
        .as(page)
        .isEmpty();
    assertThat(body).as(page).isNotBlank().doesNotContain("???").doesNotContain("#{");
    assertThat(complaints()).as(page).isEmpty();
    assertThat((Boolean) browser.executeScript(FITS))
        .as(page + " scrolls beside its list")
        .isTrue();
    assertThat(barriers()).as(page).isEmpty();
    for (var width : NARROW) {
      resize(width);
      assertThat((List<?>) browser.executeScript(OUTSIDE)).as(page + " at " + width).isEmpty();
    }
    browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
  }

  private void resize(int width) {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
  }

  private List<?> barriers() {
    browser.executeScript(AXE);
    return (List<?>) browser.executeAsyncScript(BARRIERS);
  }

  private static String axe() {
    try (var script = EveryPage.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private String complaints() {
    return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(entry -> entry.getMessage())
        .collect(Collectors.joining("\n"));
  }
}
