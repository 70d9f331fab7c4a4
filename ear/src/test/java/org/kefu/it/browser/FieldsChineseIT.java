package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kefu.it.http.OwnFields;

/** Custom fields speak Chinese to whoever reads Chinese. */
class FieldsChineseIT extends Browser {
  private final String mark = UUID.randomUUID().toString().substring(0, 6);
  private final OwnFields fields = new OwnFields();

  @Override
  protected String language() {
    return "zh-CN";
  }

  @AfterEach
  void retire() {
    fields.retireAll();
  }

  @Test
  void formsAndListsNameThemInChinese() throws Exception {
    fields.define(
        "TICKET",
        "serial_" + mark,
        "TEXT",
        "序列号" + mark,
        "Serial" + mark,
        "\"customers\":\"FILL\"");
    signIn("admin");
    open("admin/fields.xhtml");
    assertThat(body()).contains("自定义字段", "序列号" + mark).doesNotContain("Serial" + mark);
    screenshot("fields-list-zh");
    browser.manage().deleteAllCookies();
    signIn("customer");
    open("portal/openTicket.xhtml");
    assertThat(body()).contains("序列号" + mark).doesNotContain("Serial" + mark);
    screenshot("fields-portal-zh");
  }
}
