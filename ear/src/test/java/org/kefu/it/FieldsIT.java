package org.kefu.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.audit.boundary.LogLine;
import org.kefu.channel.boundary.Channel;
import org.kefu.customer.boundary.CustomerDesk;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.field.boundary.Condition;
import org.kefu.field.boundary.CustomerAccess;
import org.kefu.field.boundary.Demand;
import org.kefu.field.boundary.FieldAccess;
import org.kefu.field.boundary.FieldAdmin;
import org.kefu.field.boundary.FieldCondition;
import org.kefu.field.boundary.FieldFile;
import org.kefu.field.boundary.FieldKind;
import org.kefu.field.boundary.FieldOption;
import org.kefu.field.boundary.FieldSearch;
import org.kefu.field.boundary.FieldView;
import org.kefu.field.boundary.Limits;
import org.kefu.field.boundary.Words;
import org.kefu.shared.BusinessException;
import org.kefu.shared.InvalidInput;
import org.kefu.ticket.boundary.OpenTicket;
import org.kefu.ticket.boundary.OwnTickets;
import org.kefu.ticket.boundary.TicketDesk;
import org.kefu.ticket.boundary.TicketFieldDesk;
import org.kefu.ticket.boundary.TicketQuery;
import org.kefu.ticket.boundary.TicketRow;
import org.kefu.ticket.boundary.TicketSearch;
import org.kefu.ticket.boundary.TicketWork;
import org.kefu.transfer.boundary.TableFormat;
import org.kefu.transfer.boundary.TicketExport;
import org.kefu.transfer.boundary.TicketExports;
import org.kefu.transfer.boundary.TicketSheet;

/**
 * An administrator says what shall be known of tickets; agents fill it in, find by it, take it
 * along. What is demanded here is demanded only of tickets that say so: other tests open some, too.
 */
class FieldsIT extends InServer {
  private static final String TICKET = "TICKET";
  private static final Set<String> AGENT =
      Set.of("ticket.read", "ticket.all", "ticket.work", "ticket.export");
  private static final Set<String> TRUSTED =
      Set.of("ticket.read", "ticket.all", "ticket.work", "customer.reveal");

  @Inject FieldAdmin admin;
  @Inject FieldSearch definitions;
  @Inject TicketDesk desk;
  @Inject TicketFieldDesk fields;
  @Inject TicketSearch tickets;
  @Inject TicketWork work;
  @Inject TicketExports exports;
  @Inject OwnTickets own;
  @Inject CustomerDesk customers;
  @Inject AuditTrail audit;
  @Inject Planted planted;

  private final String mark = UUID.randomUUID().toString().substring(0, 6);
  private final String mode = key("mode");
  private final String part = key("part");
  private final String serial = key("serial");
  private final String hours = key("hours");
  private final String bought = key("bought");
  private final String secret = key("secret");
  private final List<String> made = new ArrayList<>();
  private String customer;

  @BeforeEach
  void define() throws Exception {
    planted.awaitDemonstration();
    customer = agent(() -> customers.recognise(CustomerFile.brief("苏" + mark, null, null, "zh")));
    create(
        mode, FieldKind.CHOICE, plain(Limits.NONE, option("plain", null), option("strict", null)));
    create(
        part,
        FieldKind.TREE,
        plain(
            Limits.NONE,
            option("compressor", null),
            option("leak" + mark, "compressor"),
            option("panel", null)));
    create(
        serial, FieldKind.TEXT, file(letters(20), Demand.WHEN, strict(), null, FieldAccess.STAFF));
    create(hours, FieldKind.DECIMAL, plain(range("0", "1000", 2)));
    create(bought, FieldKind.DATE, plain(Limits.NONE));
    create(
        secret,
        FieldKind.TEXT,
        file(
            letters(50),
            Demand.NEVER,
            null,
            null,
            new FieldAccess(CustomerAccess.NONE, "customer.reveal", null)));
  }

  /** Backwards: what decides about another cannot be retired before it. */
  @AfterEach
  void retire() throws Exception {
    for (var at = made.size() - 1; at >= 0; at--) {
      var field = field(made.get(at));
      change(made.get(at), retired(field.file(), true));
    }
  }

  @Test
  void whatIsFilledInIsListedFoundAndTakenAlong() throws Exception {
    var one = open(Map.of(serial, "AB 12" + mark, part, "leak" + mark, hours, "12.5"));
    var other = open(Map.of(serial, "CD 34" + mark, part, "panel", hours, "3", bought, "2026/2/3"));

    assertThat(agent(() -> fields.values(List.of(one))).get(one))
        .isEqualTo(Map.of(serial, "AB 12" + mark, part, "leak" + mark, hours, "12.50"));
    await().until(() -> agent(() -> typed(mark)).containsAll(List.of(one, other)));
    assertThat(agent(() -> listed(new FieldCondition(part, "compressor")))).containsExactly(one);
    assertThat(agent(() -> listed(new FieldCondition(part, "compressor,panel"))))
        .containsExactly(other, one);
    assertThat(agent(() -> listed(new FieldCondition(serial, "cd 34" + mark))))
        .containsExactly(other);
    assertThat(agent(() -> listed(new FieldCondition(hours, "3..12.49")))).containsExactly(other);
    assertThat(agent(() -> listed(new FieldCondition(hours, ">12.49")))).containsExactly(one);
    assertThat(agent(() -> listed(new FieldCondition(bought, "2026-02")))).containsExactly(other);
    assertThat(agent(() -> typed(hours + ":12.5"))).containsExactly(one);
    assertThat(agent(() -> typed("\"cd 34" + mark + "\""))).containsExactly(other);
    assertThat(agent(() -> typed("\"Part leak" + mark + "\""))).containsExactly(one);
    assertThat(sorted(hours, true)).containsSubsequence(other, one);
    assertThat(sorted(hours, false)).containsSubsequence(one, other);
    assertThat(exported(new FieldCondition(hours, "3..13")))
        .containsExactlyInAnyOrder(one + " 12.50 leak" + mark, other + " 3.00 panel");
  }

  @Test
  void aValueThatWasJustChangedIsListedWhereItIsNow() throws Exception {
    var number = open(Map.of(part, "panel", serial, "S" + mark));
    await()
        .until(
            () ->
                agent(() -> listed(panel(), new FieldCondition(serial, "s" + mark)))
                    .contains(number));
    agent(() -> run(() -> fields.fill(number, Map.of(part, "compressor"), null)));

    assertThat(agent(() -> listed(panel(), new FieldCondition(serial, "s" + mark)))).isEmpty();
  }

  @Test
  void everyChangeStandsInTheLog() throws Exception {
    var number = open(Map.of(hours, "1"));
    agent(() -> run(() -> fields.fill(number, Map.of(hours, "2", serial, "X" + mark), null)));
    agent(() -> run(() -> fields.fill(number, Map.of(hours, "2.0"), null)));
    agent(() -> run(() -> fields.fill(number, Map.of(hours, " "), null)));

    assertThat(audit.log(AuditTrail.TICKET, number))
        .filteredOn(line -> line.action().equals("ticket.ownFieldChanged"))
        .extracting(LogLine::detail)
        .containsExactly(
            Map.of("field", hours, "before", "", "after", "1.00"),
            Map.of("field", serial, "before", "", "after", "X" + mark),
            Map.of("field", hours, "before", "1.00", "after", "2.00"),
            Map.of("field", hours, "before", "2.00", "after", ""));
    assertThat(audit.isIntact(AuditTrail.TICKET, number)).isTrue();
    assertThat(adminAs(() -> definitions.log(TICKET, hours)))
        .extracting(LogLine::action)
        .contains("field.created");
  }

  @Test
  void whatIsDemandedIsDemandedAtItsStep() throws Exception {
    refused(() -> open(Map.of(mode, "strict")), serial, "required");
    var number = open(Map.of(mode, "strict", serial, "S" + mark));
    refused(() -> fill(number, Map.of(serial, "")), serial, "required");
    fill(number, Map.of(serial, "", mode, "plain"));
    var cause = key("cause");
    create(
        cause,
        FieldKind.LONG_TEXT,
        file(letters(9), Demand.SOLVING, null, strict(), FieldAccess.STAFF));
    fill(number, Map.of(serial, "S", mode, "strict"));
    refused(() -> agent(() -> run(() -> work.solve(number, "Done."))), cause, "fieldDemanded");
    fill(number, Map.of(cause, "Dust"));
    agent(() -> run(() -> work.solve(number, "Done.")));

    assertThat(agent(() -> tickets.details(number)).solution()).isEqualTo("Done.");
  }

  @Test
  void aMailAndWhoeverWasNotAskedAreDemandedNothing() throws Exception {
    create(
        key("always"),
        FieldKind.TEXT,
        file(letters(9), Demand.ALWAYS, null, null, FieldAccess.STAFF));
    var number =
        own.open(new OpenTicket(customer, Channel.MAIL, mark, mark, null, null, null, List.of()));

    assertThat(number).startsWith("T-");
    refused(() -> open(Map.of()), key("always"), "required");
  }

  @Test
  void aHiddenFieldCannotBeFilledAndKeepsWhatItHad() throws Exception {
    var strictOnly = key("box");
    create(
        strictOnly,
        FieldKind.YES_NO,
        file(Limits.NONE, Demand.NEVER, null, strict(), FieldAccess.STAFF));
    refused(() -> open(Map.of(strictOnly, "yes")), strictOnly, "fieldHidden");
    var number = open(Map.of(mode, "strict", serial, "S", strictOnly, "yes"));
    fill(number, Map.of(mode, "plain"));

    assertThat(agent(() -> fields.sheet(number)).shown())
        .extracting(FieldView::key)
        .contains(mode)
        .doesNotContain(strictOnly);
    fill(number, Map.of(mode, "strict"));
    assertThat(agent(() -> fields.sheet(number)).value(strictOnly)).isEqualTo("true");
  }

  @Test
  void aChoiceGoesWithWhatDecidesAboutIt() throws Exception {
    var model = key("model");
    var cold = new Condition(part, List.of("compressor"));
    create(model, FieldKind.CHOICE, plain(Limits.NONE, limited("c1", cold), option("any", null)));
    refused(() -> open(Map.of(part, "panel", model, "c1")), model, "fieldOptionOff");
    refused(() -> open(Map.of(model, "c1")), model, "fieldOptionOff");

    var number = open(Map.of(part, "leak" + mark, model, "c1"));
    refused(() -> fill(number, Map.of(part, "panel")), model, "fieldOptionOff");
    assertThat(agent(() -> fields.sheet(number)).value(part)).isEqualTo("leak" + mark);
    fill(number, Map.of(part, "panel", model, "any"));
    fill(number, Map.of(hours, "3"));
    assertThat(agent(() -> fields.sheet(number)).value(model)).isEqualTo("any");

    var nobody = new Condition("nobody_" + mark, List.of("x"));
    refusedAt(
        () -> change(model, plain(Limits.NONE, limited("c1", nobody), option("any", null))),
        "limitedBy",
        "fieldDeciding");
    refusedAt(() -> change(part, retired(field(part).file(), true)), "retired", "fieldNeeded");
  }

  private static FieldOption limited(String key, Condition when) {
    return new FieldOption(key, null, new Words("型号" + key, "Model " + key), false, when);
  }

  @Test
  void twoWhoChangeTheSameFieldDoNotOverwriteEachOther() throws Exception {
    var number = open(Map.of(hours, "1", serial, "A"));
    var read = Map.of(hours, "1.00", serial, "A");
    agent(() -> run(() -> fields.fill(number, Map.of(hours, "2"), read)));
    agent(() -> run(() -> fields.fill(number, Map.of(serial, "B"), read)));

    refused(
        () -> agent(() -> run(() -> fields.fill(number, Map.of(hours, "3"), read))),
        hours,
        "fieldChanged");
    assertThat(agent(() -> fields.values(List.of(number))).get(number))
        .isEqualTo(Map.of(hours, "2.00", serial, "B"));
  }

  @Test
  void whoHasNoRightToAFieldNeitherSeesNorFindsNorFillsIt() throws Exception {
    var number =
        Caller.as(
            "agent",
            TRUSTED,
            () -> desk.open(command(Map.of(secret, "geheim" + mark, serial, "S" + mark))));
    await()
        .until(
            () ->
                Caller.as("agent", TRUSTED, () -> typed(secret + ":geheim" + mark))
                    .equals(List.of(number)));

    assertThat(agent(() -> fields.values(List.of(number))).get(number)).containsOnlyKeys(serial);
    assertThat(agent(() -> fields.sheet(number)).value(secret)).isNull();
    assertThat(agent(() -> typed(secret + ":geheim" + mark))).isEmpty();
    assertThat(agent(() -> typed("geheim" + mark))).isEmpty();
    refused(() -> agent(() -> listed(new FieldCondition(secret, "x"))), secret, "field");
    refused(() -> fill(number, Map.of(secret, "x")), secret, "fieldRight");
  }

  @Test
  void whatCannotBeKeptIsRefusedAndNothingIsOpened() throws Exception {
    refused(() -> open(Map.of(hours, "1000.01")), hours, "fieldMost");
    refused(() -> open(Map.of(part, "door")), part, "fieldOption");
    refused(() -> open(Map.of("nosuch" + mark, "1")), "nosuch" + mark, "field");
    assertThat(agent(() -> typed(mark))).isEmpty();
  }

  @Test
  void aNarrowerDefinitionCountsWhatItLeavesOutAndKeepsIt() throws Exception {
    var number = open(Map.of(hours, "500", part, "panel"));
    open(Map.of(hours, "5"));
    var narrow = plain(range("0", "100", 2));

    assertThat(adminAs(() -> admin.misfits(TICKET, hours, narrow))).isEqualTo(1);
    change(hours, narrow);
    assertThat(agent(() -> fields.values(List.of(number))).get(number))
        .containsEntry(hours, "500.00");
    fill(number, Map.of(serial, "S"));
    refused(() -> fill(number, Map.of(hours, "501")), hours, "fieldMost");
    var without = plain(Limits.NONE, option("compressor", null));
    assertThatThrownBy(() -> change(part, without))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal -> {
              assertThat(refusal.getKey()).isEqualTo("InvalidInput.fieldOptionUsed");
              assertThat(refusal.getArgs()).containsExactly("panel", "1");
            });
  }

  @Test
  void aDefinitionStaysWhatItIs() throws Exception {
    refusedAt(() -> create(serial, FieldKind.TEXT, plain(letters(9))), "key", "fieldKeyKnown");
    refusedAt(() -> create("state", FieldKind.TEXT, plain(letters(9))), "key", "fieldKeyReserved");
    refusedAt(() -> change(mode, retired(field(mode).file(), true)), "retired", "fieldNeeded");
    refusedAt(
        () ->
            change(
                mode,
                file(
                    Limits.NONE,
                    Demand.NEVER,
                    null,
                    strict(),
                    FieldAccess.STAFF,
                    option("plain", null),
                    option("strict", null))),
        "shownBy",
        "fieldDeciding");
    var read = field(hours);
    change(hours, plain(range("0", "10", 2)));
    assertThatThrownBy(
            () ->
                adminAs(() -> run(() -> admin.change(TICKET, hours, read.version(), read.file()))))
        .isInstanceOfSatisfying(
            BusinessException.class, e -> assertThat(e.getKey()).isEqualTo("ChangedMeanwhile"));
    assertThatThrownBy(() -> agent(() -> run(() -> admin.arrange(TICKET, List.of()))))
        .isInstanceOf(jakarta.ejb.EJBAccessException.class);
  }

  @Test
  void fieldsStandInTheOrderAnAdministratorGave() throws Exception {
    var keys = adminAs(() -> definitions.all(TICKET)).stream().map(FieldView::key).toList();
    var wanted = new ArrayList<>(keys);
    wanted.remove(hours);
    wanted.add(0, hours);
    adminAs(() -> run(() -> admin.arrange(TICKET, wanted)));

    assertThat(adminAs(() -> definitions.all(TICKET))).extracting(FieldView::key).isEqualTo(wanted);
  }

  private String key(String name) {
    return name + "_" + mark;
  }

  private FieldCondition panel() {
    return new FieldCondition(part, "panel");
  }

  private Condition strict() {
    return new Condition(mode, List.of("strict"));
  }

  private void create(String key, FieldKind kind, FieldFile file) throws Exception {
    adminAs(() -> run(() -> admin.create(TICKET, key, kind, file)));
    made.add(key);
  }

  private void change(String key, FieldFile file) throws Exception {
    var version = field(key).version();
    adminAs(() -> run(() -> admin.change(TICKET, key, version, file)));
  }

  private FieldView field(String key) throws Exception {
    return adminAs(() -> definitions.field(TICKET, key));
  }

  private static Limits letters(int most) {
    return new Limits(most, null, null, null, null, null);
  }

  private static Limits range(String least, String most, int digits) {
    return new Limits(null, null, new BigDecimal(least), new BigDecimal(most), digits, null);
  }

  private static FieldOption option(String key, String parent) {
    return new FieldOption(key, parent, new Words("零件" + key, "Part " + key), false, null);
  }

  private static FieldFile plain(Limits limits, FieldOption... options) {
    return file(limits, Demand.NEVER, null, null, FieldAccess.STAFF, options);
  }

  private static FieldFile file(
      Limits limits,
      Demand demand,
      Condition demanded,
      Condition shown,
      FieldAccess access,
      FieldOption... options) {
    return new FieldFile(
        new Words("字段", "A field"),
        Words.NONE,
        Words.NONE,
        limits,
        demand,
        demanded,
        shown,
        access,
        Arrays.asList(options),
        false);
  }

  private static FieldFile retired(FieldFile file, boolean retired) {
    return new FieldFile(
        file.name(),
        file.hint(),
        file.group(),
        file.limits(),
        file.demand(),
        file.demandedWhen(),
        file.shownWhen(),
        file.access(),
        file.options(),
        retired);
  }

  private OpenTicket command(Map<String, String> values) {
    return new OpenTicket(
        customer, Channel.PHONE, mark, mark, null, null, null, List.of(), new HashMap<>(values));
  }

  private String open(Map<String, String> values) throws Exception {
    return agent(() -> desk.open(command(values)));
  }

  private void fill(String number, Map<String, String> values) throws Exception {
    agent(() -> run(() -> fields.fill(number, values, null)));
  }

  private List<String> listed(FieldCondition... conditions) {
    return numbers(TicketQuery.of(TicketQuery.View.ALL).saying(mark).having(conditions));
  }

  private List<String> typed(String words) {
    return numbers(TicketQuery.of(TicketQuery.View.ALL).saying(words));
  }

  private List<String> sorted(String field, boolean ascending) throws Exception {
    var query = TicketQuery.of(TicketQuery.View.ALL).saying(mark).sortedBy(field, ascending);
    return agent(() -> numbers(query));
  }

  private List<String> numbers(TicketQuery query) {
    return tickets.rows(query, 0, 20).stream().map(TicketRow::number).toList();
  }

  private List<String> exported(FieldCondition condition) throws Exception {
    var to = new ByteArrayOutputStream();
    var query = TicketQuery.of(TicketQuery.View.ALL).saying(mark).having(condition);
    var export =
        new TicketExport(
            query, List.of(TicketExport.column(hours), TicketExport.column(part)), TableFormat.CSV);
    var sheet =
        new TicketSheet() {
          @Override
          public List<String> headings() {
            return List.of("x");
          }

          @Override
          public List<String> cells(TicketRow row, List<String> tags, Map<String, String> values) {
            return List.of(row.number() + " " + values.get(hours) + " " + values.get(part));
          }
        };
    agent(
        () -> {
          exports.write(export, sheet, to);
          return null;
        });
    return to.toString(StandardCharsets.UTF_8).lines().skip(1).toList();
  }

  private void refused(ThrowingCallable work, String key, String why) {
    refusedAt(work, "/fields/" + key, why);
  }

  private static void refusedAt(ThrowingCallable work, String place, String why) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal -> {
              assertThat(refusal.getKey()).isEqualTo("InvalidInput." + why);
              assertThat(refusal.getField()).isEqualTo(place);
            });
  }

  private static <T> T agent(Callable<T> work) throws Exception {
    return Caller.as("agent", AGENT, work);
  }

  private static <T> T adminAs(Callable<T> work) throws Exception {
    return Caller.as("admin", Set.of("field.manage"), work);
  }

  private static Void run(Runnable work) {
    work.run();
    return null;
  }
}
