package org.kefu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page: one bean, no words, no style, no script, a guarded folder. */
class PagesTest {
  private static final int LONGEST = 150;

  /** Folders that need no right: errors, and what a signature opens. */
  private static final Set<String> OPEN = Set.of("error", "signed", "open", "WEB-INF", "resources");

  private static final List<String> ROLES =
      List.of("agent", "dispatch", "manager", "admin", "portal", "signed", "open", "account");
  private static final Pattern KEY = Pattern.compile("\\b(\\w+)Text\\['([^']+)'");

  static List<Path> all() {
    return Pages.files(Pages.WEBAPP, ".xhtml");
  }

  static List<Path> pages() {
    return all().stream()
        .filter(page -> !Pages.address(page).matches("/(WEB-INF|resources|error)/.*"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyPageHasItsBean(Path page) {
    var bean = beanOf(page);

    assertThat(Pages.files(Pages.WEB.resolve("java/org/kefu/web"), ".java"))
        .as(Pages.address(page))
        .anySatisfy(file -> assertThat(file.toString().toLowerCase(Locale.ROOT)).endsWith(bean));
  }

  @Test
  void everyBeanOfARoleIsUsed() {
    for (var role : ROLES) {
      var folder = Pages.WEB.resolve("java/org/kefu/web").resolve(role);
      assertThat(Files.exists(folder) ? Pages.files(folder, "View.java") : List.<Path>of())
          .filteredOn(bean -> Pages.read(bean).contains("@Named"))
          .allSatisfy(bean -> assertThat(isUsed(bean)).as(bean.toString()).isTrue());
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void noPageIsLong(Path page) throws IOException {
    assertThat(Files.readAllLines(page)).hasSizeLessThanOrEqualTo(LONGEST);
  }

  @ParameterizedTest
  @MethodSource("all")
  void noPageHasWordsStyleOrScript(Path page) throws Exception {
    assertThat(Faults.in(page)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyKeyExists(Path page) {
    var missing = new ArrayList<String>();
    KEY.matcher(Pages.read(page))
        .results()
        .filter(found -> !exists(found.group(1), found.group(2)))
        .forEach(found -> missing.add(found.group()));

    assertThat(missing).as(Pages.address(page)).isEmpty();
  }

  /** With it PrimeFaces keeps Enter to itself: no link in a table would open by the keyboard. */
  @ParameterizedTest
  @MethodSource("all")
  void noTableTakesTheKeyboardFromItsLinks(Path page) throws IOException {
    assertThat(Pages.read(page).replace("<p:dataTable cellNavigation=\"false\"", ""))
        .doesNotContain("<p:dataTable");
  }

  @Test
  void everyFolderOfPagesIsGuarded() throws IOException {
    var constraints = Pages.read(Pages.WEBAPP.resolve("WEB-INF/web.xml"));
    var folders = new HashSet<String>();
    try (var children = Files.list(Pages.WEBAPP)) {
      children.filter(Files::isDirectory).forEach(f -> folders.add(f.getFileName().toString()));
    }
    folders.removeAll(OPEN);

    assertThat(folders)
        .isNotEmpty()
        .allSatisfy(folder -> assertThat(constraints).containsPattern(guard(folder)));
  }

  private static String guard(String folder) {
    return "(?s)<url-pattern>/"
        + folder
        + "/\\*</url-pattern></web-resource-collection>\\s*"
        + "<auth-constraint><role-name>(area\\."
        + folder
        + "|\\*\\*)</role-name>";
  }

  private static String beanOf(Path page) {
    var address = Pages.address(page).replace(".xhtml", "View.java");
    var atTheRoot = address.lastIndexOf('/') == 0;
    if (address.startsWith("/signed/")) {
      return "/portal" + address.replace("/signed/", "/signed").toLowerCase(Locale.ROOT);
    }
    return (atTheRoot ? "/account" + address : address).toLowerCase(Locale.ROOT);
  }

  private static boolean isUsed(Path bean) {
    var type = bean.getFileName().toString().replace(".java", "");
    var name = type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
    return all().stream().anyMatch(page -> Pages.read(page).matches("(?s).*\\b" + name + "\\b.*"));
  }

  /** A key that ends with a dot begins the keys of all values of something. */
  private static boolean exists(String bundle, String key) {
    var text = ResourceBundle.getBundle("org.kefu.text." + bundle, Locale.SIMPLIFIED_CHINESE);
    return text.containsKey(key)
        || text.keySet().stream().anyMatch(k -> k.startsWith(key) && !k.equals(key));
  }
}
