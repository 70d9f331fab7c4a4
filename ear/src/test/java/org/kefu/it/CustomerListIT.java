package org.kefu.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.kefu.it.Caller.as;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.channel.boundary.Channel;
import org.kefu.customer.boundary.Account;
import org.kefu.customer.boundary.Contact;
import org.kefu.customer.boundary.CustomerAccounts;
import org.kefu.customer.boundary.CustomerCare;
import org.kefu.customer.boundary.CustomerDesk;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.CustomerKind;
import org.kefu.customer.boundary.CustomerLists;
import org.kefu.customer.boundary.CustomerOwners;
import org.kefu.customer.boundary.CustomerQuery;
import org.kefu.customer.boundary.CustomerQuery.Sort;
import org.kefu.customer.boundary.CustomerRow;
import org.kefu.customer.boundary.CustomerSearch;
import org.kefu.customer.boundary.PostalAddress;
import org.kefu.customer.boundary.Settlement;
import org.kefu.customer.boundary.TagAdmin;
import org.kefu.customer.boundary.TagColour;
import org.kefu.customer.boundary.TagFile;
import org.kefu.customer.boundary.TagSearch;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.boundary.Hidden;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.boundary.OpenTicket;
import org.kefu.ticket.boundary.OwnTickets;
import org.kefu.view.boundary.SavedViews;
import org.kefu.view.boundary.Shown;
import org.kefu.view.boundary.ViewFile;

/** Customers are narrowed, ordered, given to people, graded; nobody finds by what is hidden. */
class CustomerListIT extends InServer {
  private static final Set<String> READS =
      Set.of(
          Right.CUSTOMER_READ,
          Right.CUSTOMER_WRITE,
          Right.CUSTOMER_REVEAL,
          Right.CUSTOMER_ACCOUNT,
          Right.TAG_MANAGE);

  @Inject Planted planted;
  @Inject CustomerDesk desk;
  @Inject CustomerLists lists;
  @Inject CustomerSearch search;
  @Inject CustomerOwners owners;
  @Inject CustomerAccounts accounts;
  @Inject CustomerCare care;
  @Inject TagAdmin tagAdmin;
  @Inject TagSearch tagSearch;
  @Inject AuditTrail audit;
  @Inject OwnTickets tickets;
  @Inject SavedViews views;

  private final String mark = "list" + UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void plant() {
    planted.awaitDemonstration();
  }

  @Test
  void theDatabaseAndTheIndexNarrowAlike() throws Exception {
    var company = enter("乙", CustomerKind.COMPANY, new PostalAddress("浙江省", "宁波市", null, "一路1号"));
    var waits = enter("甲", CustomerKind.PERSON, new PostalAddress("江苏省", "无锡市", null, "二路2号"));
    tickets.open(new OpenTicket(waits, Channel.WEB, mark, "不制冷", null, null, null, List.of()));
    give("agent", company, waits);
    await().until(() -> found(READS, query -> query.words = mark).size() == 2);

    for (var words : new String[] {null, mark}) {
      assertThat(
              found(
                  READS,
                  query -> {
                    query.words = words;
                    query.company = mark;
                    query.kind = CustomerKind.COMPANY;
                    query.region = "宁波市";
                    query.owner = "agent";
                    query.entered = "1d";
                  }))
          .as("with the words " + words)
          .containsExactly(company);
      assertThat(
              found(
                  READS,
                  query -> {
                    query.words = words;
                    query.company = mark;
                    query.open = true;
                  }))
          .containsExactly(waits);
    }
    assertThat(
            found(
                READS,
                query -> {
                  query.words = mark;
                  query.owner = CustomerQuery.MINE;
                  query.due = false;
                  query.sort = Sort.NAME;
                  query.ascending = true;
                }))
        .as("the index alone")
        .containsExactly(company, waits);
    assertThatThrownBy(() -> found(READS, query -> query.entered = "sometime"))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void nobodyFindsOrOrdersByAPartThatIsHidden() throws Exception {
    var one = enter("甲", CustomerKind.PERSON, new PostalAddress("浙江省", "宁波市", null, "一路1号"));
    var other = enter("乙", CustomerKind.PERSON, new PostalAddress("江苏省", "无锡市", null, "二路2号"));
    write(one, new Account("K-" + mark, "A", null, null, null, null, null));
    var blind = new HashSet<>(READS);
    Set.of(Hidden.CUSTOMER_ADDRESSES, Hidden.CUSTOMER_LEVEL, Hidden.CUSTOMER_ACCOUNT_NUMBER)
        .forEach(part -> blind.add(Hidden.group(part)));

    Consumer<CustomerQuery.Draft> narrowed =
        query -> {
          query.company = mark;
          query.region = "浙江省";
          query.level = "A";
          query.account = "K-";
        };
    assertThat(found(READS, narrowed)).containsExactly(one);
    assertThat(found(blind, narrowed))
        .as("the filters tell nothing to whoever does not see the parts")
        .containsExactlyInAnyOrder(one, other);
    assertThat(found(blind, query -> query.words = "level:A company:" + mark)).isEmpty();
    assertThat(
            as(
                "agent",
                blind,
                () ->
                    lists.rows(
                        CustomerQuery.all()
                            .with(
                                query -> {
                                  query.company = mark;
                                  query.sort = Sort.LEVEL;
                                }),
                        0,
                        9)))
        .extracting(CustomerRow::level)
        .containsOnlyNulls();
  }

  @Test
  void anAccountIsWrittenInThePartsOneSees() throws Exception {
    var number = enter("甲", CustomerKind.PERSON, null);
    write(
        number,
        new Account(
            "K1", "B", new BigDecimal("50000"), Settlement.MONTHLY, 30, "工行", "6222000011"));
    var blind = new HashSet<>(READS);
    blind.add(Hidden.group(Hidden.CUSTOMER_CREDIT));
    var seen = as("agent", blind, () -> accounts.open(number));
    assertThat(seen.file().account().credit()).isNull();
    as(
        "agent",
        blind,
        () -> {
          accounts.change(number, seen.version(), seen.file().account().withLevel("A"));
          return null;
        });

    var whole = as("agent", READS, () -> accounts.open(number)).file().account();
    assertThat(whole.level()).isEqualTo("A");
    assertThat(whole.credit()).isEqualByComparingTo("50000");
    assertThat(whole.days()).isEqualTo(30);
    var told = audit.log(AuditTrail.CUSTOMER, number).toString();
    assertThat(told).contains("account.level", "account.credit").doesNotContain("6222000011");
    assertThatThrownBy(() -> write(number, Account.NONE.withLevel("Z")))
        .isInstanceOf(InvalidInput.class);

    var writes = Set.of(Right.CUSTOMER_READ, Right.CUSTOMER_WRITE);
    var open = as("agent", writes, () -> desk.open(number));
    as(
        "agent",
        writes,
        () -> {
          desk.change(number, open.version(), open.file().with(Account.NONE));
          return null;
        });
    assertThat(as("agent", READS, () -> accounts.open(number)).file().account().level())
        .as("whoever may not write accounts leaves them as they are")
        .isEqualTo("A");
  }

  @Test
  void anOwnerHasTheirOwnReviewList() throws Exception {
    var number = enter("甲", CustomerKind.PERSON, null);
    assertThatThrownBy(() -> give("nobody-" + mark, number)).isInstanceOf(InvalidInput.class);
    give("senior", number);
    assertThat(as("agent", READS, () -> search.details(number)).owner()).isEqualTo("senior");
    assertThat(found(READS, owned("senior"))).containsExactly(number);
    give(null, number);
    assertThat(found(READS, owned("senior"))).isEmpty();
    assertThat(found(READS, owned(CustomerQuery.NOBODY))).containsExactly(number);
    assertThat(as("agent", READS, () -> care.due("senior", 0, 9)).rows()).isEmpty();
    assertThat(audit.log(AuditTrail.CUSTOMER, number).toString()).contains("ownerChanged");
  }

  @Test
  void aTagOfAContactFindsTheCustomerAndMovesWithTheVocabulary() throws Exception {
    var tag = "tag" + mark;
    var renamed = "new" + mark;
    var contact = new Contact("李工", "采购", null, true, List.of(), List.of(), List.of(tag));
    var file = CustomerFile.brief("甲" + mark, null, null, "zh");
    var number =
        as(
            "agent",
            READS,
            () -> desk.enter(file.reached(List.of(), List.of(), List.of(), List.of(contact))));

    assertThat(found(READS, query -> query.tag = tag)).containsExactly(number);
    await().until(() -> found(READS, query -> query.words = "tag:" + tag).contains(number));
    assertThat(as("admin", READS, () -> tagSearch.uses(List.of(tag)))).containsEntry(tag, 1L);
    as(
        "admin",
        READS,
        () -> {
          tagAdmin.create(new TagFile(renamed, TagColour.GREY, false));
          tagAdmin.merge(tag, renamed);
          return null;
        });
    assertThat(as("agent", READS, () -> search.details(number)).file().contacts().get(0).tags())
        .containsExactly(renamed);
    await().until(() -> found(READS, query -> query.words = "tag:" + renamed).contains(number));
  }

  @Test
  void viewsOfCustomersAreApartFromThoseOfTickets() throws Exception {
    var rights = Set.of(Right.CUSTOMER_READ, Right.TICKET_READ);
    var file = new ViewFile(mark, "kind=COMPANY", List.of("company"), "NAME", true, null);
    var id = as("agent", rights, () -> views.keep(Shown.CUSTOMERS, file));
    as("agent", rights, () -> views.keep(Shown.TICKETS, file));

    assertThat(as("agent", rights, () -> views.visible(Shown.CUSTOMERS)))
        .filteredOn(view -> view.file().name().equals(mark))
        .hasSize(1);
    assertThat(as("agent", rights, () -> views.view(Shown.TICKETS, id))).isEmpty();
    assertThatThrownBy(
            () -> as("agent", Set.of(Right.TICKET_READ), () -> views.visible(Shown.CUSTOMERS)))
        .isInstanceOf(Exception.class);
  }

  private Consumer<CustomerQuery.Draft> owned(String login) {
    return query -> {
      query.owner = login;
      query.company = mark;
    };
  }

  private List<String> found(Set<String> rights, Consumer<CustomerQuery.Draft> wanted)
      throws Exception {
    var query = CustomerQuery.all().with(wanted);
    Callable<List<CustomerRow>> asked = () -> search.list(query, 0, 9).rows();
    return as("agent", rights, asked).stream().map(CustomerRow::number).toList();
  }

  private void give(String login, String... numbers) throws Exception {
    as("agent", READS, () -> owners.give(List.of(numbers), login));
  }

  private void write(String number, Account account) throws Exception {
    as(
        "agent",
        READS,
        () -> {
          accounts.change(number, accounts.open(number).version(), account);
          return null;
        });
  }

  private String enter(String name, CustomerKind kind, PostalAddress address) throws Exception {
    var file =
        new CustomerFile(
            kind,
            name + mark,
            "公司" + mark,
            null,
            "zh",
            null,
            null,
            null,
            List.of(),
            List.of(),
            address == null ? List.of() : List.of(address),
            List.of(),
            Account.NONE);
    return as("agent", READS, () -> desk.enter(file));
  }
}
