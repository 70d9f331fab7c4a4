package org.kefu.it.browser;

class EveryPageEnglishIT extends EveryPage {
  @Override
  protected String language() {
    return "en";
  }
}
