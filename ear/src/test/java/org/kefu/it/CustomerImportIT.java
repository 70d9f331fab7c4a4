package org.kefu.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kefu.channel.boundary.Channel;
import org.kefu.customer.boundary.CustomerDesk;
import org.kefu.customer.boundary.CustomerDetails;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.CustomerSearch;
import org.kefu.ticket.boundary.OpenTicket;
import org.kefu.ticket.boundary.OwnTickets;
import org.kefu.transfer.boundary.CustomerImports;
import org.kefu.transfer.boundary.ImportDetails;
import org.kefu.transfer.boundary.ImportSearch;
import org.kefu.transfer.boundary.ImportSettings;
import org.kefu.transfer.boundary.ImportState;
import org.kefu.transfer.boundary.ImportedRow;
import org.kefu.transfer.boundary.KnownRule;
import org.kefu.transfer.boundary.NewImport;
import org.kefu.transfer.boundary.RowOutcome;

/** A table of customers goes in, row by row, and out again. */
class CustomerImportIT extends InServer {
  private static final Set<String> RIGHTS =
      Set.of("customer.import", "customer.read", "customer.write", "customer.reveal");

  @Resource(lookup = "java:jboss/datasources/KefuDS")
  DataSource database;

  @Inject CustomerImports imports;
  @Inject ImportSearch search;
  @Inject CustomerDesk desk;
  @Inject CustomerSearch customers;
  @Inject OwnTickets tickets;
  @Inject Planted planted;
  @TempDir Path folder;

  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private final int some = Math.floorMod(mark.hashCode(), 100_000);

  @BeforeEach
  void awaitDemonstration() {
    planted.awaitDemonstration();
  }

  @Test
  void aTrialRunTellsEverythingAndEntersNothing() throws Exception {
    var known = manager(() -> desk.enter(CustomerFile.brief("老客户", null, phone(1), "zh")));
    var number =
        bring(
            "姓名,手机,邮箱\n"
                + ("王" + mark + "," + phone(2) + ",a@mail.example\n")
                + ("李雷,1390000,\n")
                + ("老客户," + phone(1) + ",\n")
                + ("王二," + phone(2) + ",\n"),
            "GB18030");

    var tried = tryOut(number, KnownRule.SKIP);

    assertThat(tried.text().charset()).isEqualTo("GB18030");
    assertThat(tried.tally().created()).isEqualTo(1);
    assertThat(tried.tally().same()).isEqualTo(2);
    assertThat(tried.tally().failed()).isEqualTo(1);
    var faulty = rows(number, RowOutcome.FAILED).get(0);
    assertThat(faulty.line()).isEqualTo(3);
    assertThat(faulty.place()).isEqualTo(1);
    assertThat(faulty.reason()).isEqualTo("InvalidInput.phone");
    assertThat(faulty.cells()).containsExactly("李雷", "1390000", "");
    assertThat(rows(number, RowOutcome.SAME))
        .extracting(ImportedRow::reason, row -> row.reasonArgs().get(0))
        .containsExactly(tuple("import.known", known), tuple("import.twice", "2"));
    assertThat(customersCalled("王" + mark)).isEmpty();
  }

  @Test
  void allGoesBackButWhatWasUsedSince() throws Exception {
    var number =
        bring("name,phone\n" + "A" + mark + "," + phone(3) + "\nB" + mark + "," + phone(4) + "\n");

    assertThat(run(number).tally().created()).isEqualTo(2);
    var rows = rows(number, RowOutcome.NEW);
    var used = rows.get(0).customer();
    tickets.open(new OpenTicket(used, Channel.PHONE, mark, mark, null, null, null, List.of()));
    takeBack(number);

    var done = await(number, ImportState.RETURNED);
    assertThat(done.tally().returned()).isEqualTo(1);
    assertThat(done.tally().kept()).isEqualTo(1);
    var kept = rows(number, RowOutcome.KEPT).get(0);
    assertThat(kept.customer()).isEqualTo(used);
    assertThat(kept.reason()).isEqualTo("import.used");
    assertThat(kept.reasonArgs()).contains("openTicket");
    assertThat(customersCalled("A" + mark)).hasSize(1);
    assertThat(customersCalled("B" + mark)).isEmpty();
    Awaitility.await()
        .untilAsserted(
            () -> assertThat(manager(() -> customers.page("B" + mark, 0, 5).total())).isZero());
  }

  @Test
  void whatWasFilledInIsEmptyAgain() throws Exception {
    var known = manager(() -> desk.enter(CustomerFile.brief("老客户" + mark, null, phone(5), "zh")));
    var changed = manager(() -> desk.enter(CustomerFile.brief("改过" + mark, null, phone(6), "zh")));
    var before = details(known).file();
    var number =
        bring(
            "姓名,电话,邮箱,公司\n"
                + ("别名," + phone(5) + "," + mark + "@mail.example,景蓝\n")
                + ("别名," + phone(6) + ",,景蓝\n"));

    tryOut(number, KnownRule.FILL);
    assertThat(details(known).file()).isEqualTo(before);
    assertThat(run(number).tally().changed()).isEqualTo(2);
    var filled = details(known).file();
    assertThat(filled.name()).isEqualTo("老客户" + mark);
    assertThat(filled.company()).isEqualTo("景蓝");
    assertThat(filled.emails()).containsExactly(mark + "@mail.example");
    manager(
        () -> {
          var read = desk.open(changed);
          desk.change(
              changed, read.version(), CustomerFile.brief("又改" + mark, null, phone(6), "zh"));
          return null;
        });
    takeBack(number);

    await(number, ImportState.RETURNED);
    assertThat(details(known).file()).isEqualTo(before);
    assertThat(rows(number, RowOutcome.KEPT))
        .extracting(ImportedRow::customer, ImportedRow::reason)
        .containsExactly(tuple(changed, "import.changed"));
  }

  /** Rows of one transaction, of which none is in the database when the next is looked at. */
  @Test
  void whoeverIsInTheTableTwiceIsEnteredOnce() throws Exception {
    var number =
        bring(
            "姓名,手机,邮箱,地址\n"
                + ("王芳" + mark + "," + phone(7) + ",,\n")
                + ("王小芳,0086 " + phone(7) + ",f" + mark + "@mail.example,\n")
                + ("芳芳,,F" + mark + "@MAIL.example,杭州市西湖区" + mark + "路9号\n")
                + ("李雷" + mark + ",,,浙江省杭州市余杭区" + mark + "路 8 号\n")
                + ("李 雷" + mark + ",,,浙江省杭州市余杭区" + mark + "路8号\n")
                + ("李雷" + mark + ",,,浙江省杭州市余杭区" + mark + "路9号\n"));

    var done = run(number);

    assertThat(done.tally().created()).isEqualTo(4);
    assertThat(rows(number, RowOutcome.SAME)).extracting(ImportedRow::line).containsExactly(3, 6);
  }

  /** What a row fills into a file leads the next row to it. */
  @Test
  void whatWasJustFilledInIsKnownToo() throws Exception {
    manager(() -> desk.enter(CustomerFile.brief("老客户" + mark, null, phone(8), "zh")));
    var number =
        bring(
            ("姓名,手机,邮箱\n别名," + phone(8) + ",g" + mark + "@mail.example\n")
                + ("某人,,g" + mark + "@mail.example\n"));

    tryOut(number, KnownRule.FILL);
    var done = run(number);

    assertThat(done.tally().changed()).isEqualTo(1);
    assertThat(done.tally().same()).isEqualTo(1);
  }

  /**
   * The name as it is spelled, the street without its blanks; or the longer form of one of them.
   */
  @Test
  void whoLivesThereAlreadyIsKnownHoweverTheyAreWritten() throws Exception {
    var table = "姓名,地址\n%s,浙江省杭州市余杭区%s\n";
    var one = run(bring(table.formatted("周敏" + mark, mark + "路 8 号")));
    assertThat(one.tally().created()).isEqualTo(1);

    for (var row :
        List.of(
            table.formatted("Zhou Min " + mark, mark + "路8号"),
            table.formatted("周敏" + mark + "有限公司", mark + "路8号"),
            table.formatted("周敏" + mark, mark + "路8号3幢"))) {
      assertThat(run(bring(row)).tally().same()).as(row).isEqualTo(1);
    }
    assertThat(run(bring(table.formatted("陈志远", mark + "路8号"))).tally().created()).isEqualTo(1);
  }

  /** As a crash leaves it: the table says it runs, the first rows are in, nobody works on it. */
  @Test
  void whatWasInterruptedGoesOnWhereItWas() throws Exception {
    var table =
        IntStream.range(0, 120)
            .mapToObj(row -> "R" + row + mark + "," + mark + row + "@mail.example")
            .collect(Collectors.joining("\n", "name,mail\n", "\n"));
    var number = bring(table);
    tryOut(number, KnownRule.SKIP);
    try (var connection = database.getConnection();
        var sql =
            connection.prepareStatement(
                "update customer_import set state = 'RUNNING', next_row = 50, rows_new = 50"
                    + " where number = ?")) {
      sql.setString(1, number);
      sql.executeUpdate();
    }
    try (var connection = database.getConnection();
        var sql =
            connection.prepareStatement(
                "delete from customer_import_row where import_number = ?")) {
      sql.setString(1, number);
      sql.executeUpdate();
    }

    var done = await(number, ImportState.DONE);

    assertThat(done.tally().created()).isEqualTo(120);
    var entered = rows(number, RowOutcome.NEW);
    assertThat(entered).hasSize(70);
    assertThat(entered.get(0).line()).isEqualTo(52);
  }

  @Test
  void columnsAreRememberedForTheSameHeadings() throws Exception {
    var first = bring("甲" + mark + ",乙\n张三,备注\n");
    assertThat(read(first).targets()).containsExactly("", "");
    assertThatThrownBy(() -> tryOut(first, KnownRule.SKIP)).hasMessageContaining("importName");
    manager(
        () -> {
          imports.tryOut(first, new ImportSettings(KnownRule.SKIP, List.of("NAME", "REMARK")));
          return null;
        });
    await(first, ImportState.TRIED);

    var second = bring("甲" + mark + ",乙\n李四,无\n");

    assertThat(read(second).targets()).containsExactly("NAME", "REMARK");
  }

  @Test
  void whoMayNotWriteAccountsIsToldWhichColumnsAreLeftOut() throws Exception {
    var table = "姓名,备注,客户账号,信用额度\n账户%s,常客,A-%s,5000\n".formatted(mark, mark);
    var number = bring(table);
    assertThat(read(number).leftOut()).containsExactly("客户账号", "信用额度");
    manager(
        () -> {
          var targets = List.of("NAME", "REMARK", "ACCOUNT_NUMBER", "CREDIT");
          imports.tryOut(number, new ImportSettings(KnownRule.SKIP, targets));
          return null;
        });
    await(number, ImportState.TRIED);
    run(number);

    assertThat(read(number).leftOut()).containsExactly("客户账号", "信用额度");
    var entered = details(customersCalled("账户" + mark).get(0));
    assertThat(entered.file().remark()).isEqualTo("常客");
    assertThat(entered.file().account().number()).isNull();
    assertThat(entered.file().account().credit()).isNull();

    var whole = new HashSet<>(RIGHTS);
    whole.add("customer.account");
    var file = file(table, "UTF-8");
    var again = Caller.as("manager", whole, () -> imports.begin(new NewImport("a.csv", file)));
    assertThat(read(again).leftOut()).isEmpty();
    assertThat(read(again).targets())
        .as("what somebody else may not write is not forgotten for those who may")
        .containsExactly("NAME", "REMARK", "ACCOUNT_NUMBER", "CREDIT");
  }

  @Test
  void whoMayNotImportIsRefused() {
    assertThatThrownBy(
            () ->
                Caller.as(
                    "agent",
                    Set.of("customer.read", "customer.write"),
                    () -> imports.begin(new NewImport("t.csv", file("name\na\n", "UTF-8")))))
        .isInstanceOf(EJBAccessException.class);
  }

  private String bring(String table) throws Exception {
    return bring(table, "UTF-8");
  }

  private String bring(String table, String charset) throws Exception {
    var file = file(table, charset);
    return manager(() -> imports.begin(new NewImport("customers.csv", file)));
  }

  private Path file(String table, String charset) throws IOException {
    return Files.write(
        Files.createTempFile(folder, "table", ".csv"), table.getBytes(Charset.forName(charset)));
  }

  private ImportDetails tryOut(String number, KnownRule known) throws Exception {
    manager(
        () -> {
          imports.tryOut(number, new ImportSettings(known, read(number).targets()));
          return null;
        });
    return await(number, ImportState.TRIED);
  }

  private ImportDetails run(String number) throws Exception {
    manager(
        () -> {
          imports.run(number);
          return null;
        });
    return await(number, ImportState.DONE);
  }

  private void takeBack(String number) throws Exception {
    manager(
        () -> {
          imports.takeBack(number);
          return null;
        });
  }

  private ImportDetails await(String number, ImportState state) throws Exception {
    Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> read(number).state() == state);
    return read(number);
  }

  private ImportDetails read(String number) throws Exception {
    return manager(() -> search.details(number));
  }

  private List<ImportedRow> rows(String number, RowOutcome outcome) throws Exception {
    return manager(() -> search.rows(number, Set.of(outcome), 0, 1000).rows());
  }

  private CustomerDetails details(String number) throws Exception {
    return manager(() -> desk.open(number));
  }

  private List<String> customersCalled(String name) throws Exception {
    var found = new ArrayList<String>();
    try (var connection = database.getConnection();
        var sql = connection.prepareStatement("select number from customer where name = ?")) {
      sql.setString(1, name);
      try (var rows = sql.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
    }
    return found;
  }

  private static <T> T manager(Callable<T> work) throws Exception {
    return Caller.as("manager", RIGHTS, work);
  }

  private String phone(int which) {
    return "13%d%03d%05d".formatted(which, which, some);
  }
}
