package org.kefu.web.agent;

/**
 * One way to use the composer, with all the page needs to switch to it without asking the server.
 *
 * @param key the letter that chooses it, or null
 * @param look the end of the composer's style class
 */
public record Mode(String name, String key, String look, String receiver, boolean chosen) {
  static Mode of(String name, String key, String receiver, boolean chosen) {
    return new Mode(name, key, name.toLowerCase(), receiver, chosen);
  }

  public String getLabel() {
    return Bundles.text("ticket", "composer." + name);
  }

  public String getSend() {
    return Bundles.text("ticket", "composer.send." + name);
  }

  public String getPlaceholder() {
    return Bundles.text("ticket", "composer.placeholder." + name);
  }
}
