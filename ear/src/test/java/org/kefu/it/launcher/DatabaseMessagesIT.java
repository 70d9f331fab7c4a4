package org.kefu.it.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kefu.it.harness.Postgres;

/** A database that answers and cannot serve is told before the server starts. */
class DatabaseMessagesIT {
  private static Postgres postgres;

  private final Kefu kefu =
      new Kefu("database-messages")
          .set("KEFU_DB_URL", postgres.url())
          .set("KEFU_DB_USER", Postgres.NAME)
          .set("KEFU_DB_PASSWORD", Postgres.NAME);

  @BeforeAll
  static void database() throws Exception {
    postgres = Postgres.start(Kefu.freePort(), 0);
  }

  @AfterAll
  static void noDatabase() throws Exception {
    postgres.close();
  }

  @Test
  void aWrongPassword() throws Exception {
    kefu.set("KEFU_DB_PASSWORD", "guessed");

    refuses(
        "数据库不让用户 kefu 登录，请检查 KEFU_DB_USER 和 KEFU_DB_PASSWORD。",
        "The database does not let the user kefu in: check KEFU_DB_USER and KEFU_DB_PASSWORD.");
  }

  @Test
  void aDatabaseThatDoesNotExist() throws Exception {
    kefu.set("KEFU_DB_URL", postgres.url() + "2?ssl=false");

    refuses(
        "KEFU_DB_URL 指的数据库不存在，请先建立：" + postgres.url() + "2",
        "The database of KEFU_DB_URL does not exist, create it first: " + postgres.url() + "2");
  }

  @Test
  void aDatabaseWithoutPreparedTransactions() throws Exception {
    refuses(
        "数据库的 max_prepared_transactions 是 0，至少需要 40；请修改 postgresql.conf 并重启数据库。",
        "max_prepared_transactions of the database is 0, at least 40 are needed:"
            + " change postgresql.conf and restart it.");
  }

  @Test
  void aDatabaseThatIsReadOnly() throws Exception {
    kefu.set("KEFU_DB_URL", postgres.url() + "?options=-c%20default_transaction_read_only=on");

    refuses("数据库只读，客服系统无法写入。", "The database is read-only, and Kefu has to write.");
  }

  private void refuses(String chinese, String english) throws Exception {
    var inChinese = kefu.set("LANG", "zh_CN.UTF-8").run("run", "--detach");
    var inEnglish = kefu.set("LANG", "en_US.UTF-8").run("run", "--detach");

    assertThat(inChinese).isEqualTo(new Kefu.Said(1, "", chinese + "\n"));
    assertThat(inEnglish).isEqualTo(new Kefu.Said(1, "", english + "\n"));
    assertThat(kefu.home()).doesNotExist();
  }
}
