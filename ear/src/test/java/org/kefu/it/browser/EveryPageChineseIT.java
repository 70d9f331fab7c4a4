package org.kefu.it.browser;

class EveryPageChineseIT extends EveryPage {
  @Override
  protected String language() {
    return "zh-CN";
  }
}
