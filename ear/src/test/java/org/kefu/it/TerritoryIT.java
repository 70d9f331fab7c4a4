package org.kefu.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.kefu.it.Caller.as;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kefu.channel.boundary.Channel;
import org.kefu.customer.boundary.Account;
import org.kefu.customer.boundary.CustomerDesk;
import org.kefu.customer.boundary.CustomerDetails;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.CustomerKind;
import org.kefu.customer.boundary.CustomerListing;
import org.kefu.customer.boundary.CustomerNotes;
import org.kefu.customer.boundary.CustomerQuery;
import org.kefu.customer.boundary.CustomerRow;
import org.kefu.customer.boundary.CustomerSearch;
import org.kefu.customer.boundary.MaskedPart;
import org.kefu.customer.boundary.Phone;
import org.kefu.customer.boundary.PostalAddress;
import org.kefu.shared.BusinessException;
import org.kefu.staff.boundary.AccessSearch;
import org.kefu.staff.boundary.Hidden;
import org.kefu.staff.boundary.Regions;
import org.kefu.staff.boundary.Right;
import org.kefu.staff.boundary.RoleAdmin;
import org.kefu.staff.boundary.SignIn;
import org.kefu.staff.boundary.UserAdmin;
import org.kefu.staff.boundary.UserFile;
import org.kefu.ticket.boundary.OpenTicket;
import org.kefu.ticket.boundary.OwnTickets;
import org.kefu.ticket.boundary.TicketWork;

/** Who works in a region meets the customers of others nowhere; what a role hides is not seen. */
class TerritoryIT extends InServer {
  private static final Set<String> READS =
      Set.of(
          Right.CUSTOMER_READ,
          Right.CUSTOMER_WRITE,
          Right.CUSTOMER_EXPORT,
          Right.CUSTOMER_REVEAL,
          Regions.GROUP);

  @Inject Planted planted;
  @Inject UserAdmin users;
  @Inject RoleAdmin roles;
  @Inject SignIn signIn;
  @Inject AccessSearch access;
  @Inject CustomerDesk desk;
  @Inject CustomerSearch search;
  @Inject CustomerListing listing;
  @Inject CustomerNotes notes;
  @Inject OwnTickets tickets;
  @Inject TicketWork work;

  private final String mark = "terr" + UUID.randomUUID().toString().substring(0, 8);
  private final String login = mark;
  private final String role = mark + "-role";

  @BeforeEach
  void enterSome() throws Exception {
    planted.awaitDemonstration();
    as(
        "admin",
        Set.of(Right.USER_MANAGE),
        () -> {
          roles.copy("agent", role, role, role);
          users.create(file("浙江省/宁波市", "江苏省"), "Kefu-demo-17");
          return null;
        });
  }

  @Test
  void listsCountsWordsAndExportsKeepToTheRegions() throws Exception {
    var ningbo = enter("宁波", new PostalAddress("浙江省", "宁波市", "海曙区", "一路1号"));
    var wuxi = enter("无锡", new PostalAddress("江苏省", "无锡市", "梁溪区", "二路2号"));
    var nowhere = enter("无址", null);
    var hangzhou = enter("杭州", new PostalAddress("浙江省", "杭州市", "西湖区", "三路3号"));
    await().until(() -> as("agent", READS, () -> search.page(mark, 0, 9)).total() == 4);

    assertThat(as(login, READS, () -> search.page(mark, 0, 9).rows()))
        .extracting(CustomerRow::number)
        .containsExactlyInAnyOrder(ningbo, wuxi, nowhere);
    assertThat(as(login, READS, () -> search.page(mark, 0, 9)).total()).isEqualTo(3);
    assertThat(as(login, READS, () -> search.suggest(mark, 9)))
        .extracting(CustomerRow::number)
        .doesNotContain(hangzhou);
    assertThat(as(login, READS, () -> search.page(null, 0, 4).rows()))
        .extracting(CustomerRow::number)
        .contains(ningbo, wuxi, nowhere)
        .doesNotContain(hangzhou);
    assertThat(as(login, READS, () -> search.page(null, 0, 1)).total())
        .isLessThan(as("agent", READS, () -> search.page(null, 0, 1)).total());
    assertThat(as(login, READS, () -> listing.slice(CustomerQuery.all(), null, 4).files()))
        .extracting(CustomerDetails::number)
        .contains(ningbo, wuxi, nowhere)
        .doesNotContain(hangzhou);
  }

  @Test
  void aFileElsewhereIsUnknownUntilOneWorksOnATicketOfTheirs() throws Exception {
    var hangzhou = enter("杭州", new PostalAddress("浙江省", "杭州市", "西湖区", "三路3号"));

    unknown(() -> search.details(hangzhou));
    unknown(() -> search.reveal(hangzhou, MaskedPart.PHONE, 0, Map.of()));
    unknown(() -> desk.open(hangzhou));
    unknown(() -> notes.of(hangzhou));
    var asRead = as("agent", READS, () -> desk.open(hangzhou));
    unknown(
        () -> {
          desk.change(hangzhou, asRead.version(), asRead.file());
          return null;
        });
    assertThat(as(login, READS, () -> search.addressee(hangzhou)).number())
        .as("whom to write to is known to the process all the same")
        .isEqualTo(hangzhou);

    var ticket =
        tickets.open(
            new OpenTicket(hangzhou, Channel.WEB, mark, "不制冷", null, null, null, List.of()));
    work.handOver(ticket, "repair", login, "for the test");

    assertThat(as(login, READS, () -> search.details(hangzhou)).number()).isEqualTo(hangzhou);
  }

  @Test
  void whatARoleHidesIsSeenNowhereAndStaysAsItWas() throws Exception {
    var number = enter("隐", new PostalAddress("江苏省", "无锡市", "梁溪区", "二路2号"));
    as(
        "admin",
        Set.of(Right.USER_MANAGE),
        () -> {
          roles.hide(role, Set.of(Hidden.CUSTOMER_PHONES, Hidden.CUSTOMER_REMARK));
          return null;
        });
    var groups = signIn.identity(login).orElseThrow().groups();
    assertThat(groups)
        .contains(
            Regions.GROUP,
            Hidden.group(Hidden.CUSTOMER_PHONES),
            Hidden.group(Hidden.CUSTOMER_REMARK))
        .doesNotContain(Hidden.group(Hidden.CUSTOMER_EMAILS));

    var seen = as(login, groups, () -> search.details(number)).file();
    assertThat(seen.phones()).isEmpty();
    assertThat(seen.remark()).isNull();
    assertThat(seen.emails()).hasSize(1);
    assertThat(as(login, groups, () -> search.suggest("无锡", 50)))
        .extracting(CustomerRow::phone)
        .containsOnlyNulls();

    var open = as(login, groups, () -> desk.open(number));
    assertThat(open.file().phones()).isEmpty();
    var renamed = open.file().named("改名");
    as(
        login,
        groups,
        () -> {
          desk.change(number, open.version(), renamed);
          return null;
        });

    var whole = as("agent", READS, () -> desk.open(number)).file();
    assertThat(whole.name()).isEqualTo("改名");
    assertThat(whole.phones()).extracting(Phone::e164).containsExactly("+8613800138000");
    assertThat(whole.remark()).isEqualTo("怕狗");
  }

  @Test
  void aRoleThatShowsItOpensWhatAnotherHides() throws Exception {
    as(
        "admin",
        Set.of(Right.USER_MANAGE),
        () -> {
          roles.hide(role, Set.of(Hidden.CUSTOMER_PHONES));
          return null;
        });
    var told = as("admin", Set.of(Right.SYSTEM_WATCH), () -> access.of(login));
    assertThat(told.hidden()).containsOnlyKeys(Hidden.CUSTOMER_PHONES);
    assertThat(told.hidden().get(Hidden.CUSTOMER_PHONES)).containsExactly(role);
    assertThat(told.regions()).containsExactly("江苏省", "浙江省/宁波市");

    as(
        "admin",
        Set.of(Right.USER_MANAGE),
        () -> {
          var also = new UserFile(login, mark, null, Set.of(role, "senior"), Set.of(), Set.of());
          users.change(also, 1);
          return null;
        });

    assertThat(signIn.identity(login).orElseThrow().groups())
        .doesNotContain(Hidden.group(Hidden.CUSTOMER_PHONES), Regions.GROUP);
  }

  private UserFile file(String... regions) {
    return new UserFile(login, mark, null, Set.of(role), Set.of(), Set.of(regions));
  }

  private String enter(String name, PostalAddress address) throws Exception {
    var file =
        new CustomerFile(
            CustomerKind.PERSON,
            name + mark,
            null,
            null,
            "zh",
            "怕狗",
            null,
            null,
            List.of(Phone.unread("手机", "13800138000")),
            List.of(mark + "@mail.example"),
            address == null ? List.of() : List.of(address),
            List.of(),
            Account.NONE);
    return as("agent", READS, () -> desk.enter(file));
  }

  private void unknown(Callable<?> work) {
    assertThatThrownBy(() -> as(login, READS, work::call))
        .isInstanceOfSatisfying(
            BusinessException.class,
            refused -> assertThat(refused.getKey()).isEqualTo("UnknownCustomer"));
  }
}
