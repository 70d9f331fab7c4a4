package org.kefu.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kefu.it.Caller.as;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kefu.channel.boundary.Channel;
import org.kefu.customer.boundary.CustomerDesk;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.shared.ChangedMeanwhile;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.boundary.Right;
import org.kefu.staff.boundary.StaffSearch;
import org.kefu.staff.boundary.TeamAdmin;
import org.kefu.staff.boundary.TeamFile;
import org.kefu.staff.boundary.TeamRow;
import org.kefu.staff.boundary.TeamView;
import org.kefu.staff.boundary.Teams;
import org.kefu.ticket.boundary.OpenTicket;
import org.kefu.ticket.boundary.OwnTickets;
import org.kefu.ticket.boundary.TicketWork;

/** Teams are made, filled, ordered and retired once nothing goes to them any more. */
class TeamsIT extends InServer {
  @Inject Planted planted;
  @Inject TeamAdmin admin;
  @Inject Teams teams;
  @Inject StaffSearch staff;
  @Inject CustomerDesk customers;
  @Inject OwnTickets opening;
  @Inject TicketWork work;

  private final String code = "t" + UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void make() throws Exception {
    planted.awaitDemonstration();
    admin(() -> admin.create(code, file("组", Set.of("agent", "expert"), false)));
  }

  @Test
  void whoIsPutIntoItIsInItAndWhoIsTakenOutIsNot() throws Exception {
    assertThat(members()).containsExactlyInAnyOrder("agent", "expert");
    var version = row().version();
    admin(() -> admin.change(code, version, file("新名", Set.of("expert", "senior"), false)));
    assertThat(members()).containsExactlyInAnyOrder("expert", "senior");
    assertThat(staff.teamNames("zh")).containsEntry(code, "新名");
  }

  @Test
  void itsPlaceInListsIsChosen() throws Exception {
    assertThat(order()).endsWith(code);
    admin(() -> admin.move(code, true));
    assertThat(order()).doesNotHaveDuplicates();
    assertThat(order().indexOf(code)).isEqualTo(order().size() - 2);
    admin(() -> admin.move(code, false));
    assertThat(order()).endsWith(code);
  }

  @Test
  void aRetiredTeamIsOfferedNowhereAndKeepsItsName() throws Exception {
    var version = row().version();
    admin(() -> admin.change(code, version, file("旧组", Set.of(), true)));
    assertThat(order()).doesNotContain(code);
    assertThat(staff.teamNames("zh")).containsEntry(code, "旧组");
    assertThatThrownBy(() -> teams.check(code, null)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void aTeamThatSomethingGoesToIsNotRetired() throws Exception {
    work.handOver(ticket(), code, null, "for the test");
    refused(row(code), "teamNeeded.openTicket");
    refused(row("install"), "teamNeeded.");
  }

  @Test
  void twoEditorsDoNotOverwriteEachOther() throws Exception {
    var read = row().version();
    admin(() -> admin.change(code, read, file("先", Set.of(), false)));
    assertThatThrownBy(() -> admin(() -> admin.change(code, read, file("后", Set.of(), false))))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThatThrownBy(() -> admin(() -> admin.create(code, file("又", Set.of(), false))))
        .isInstanceOf(InvalidInput.class);
  }

  private void refused(TeamRow team, String why) {
    var retired = new TeamFile(team.nameZh(), team.nameEn(), Set.of(), true);
    assertThatThrownBy(() -> admin(() -> admin.change(team.code(), team.version(), retired)))
        .isInstanceOfSatisfying(
            InvalidInput.class, refusal -> assertThat(refusal.getMessage()).contains(why));
  }

  private String ticket() {
    var customer =
        customers.recognise(CustomerFile.brief(code, code + "@mail.example", null, "zh"));
    return opening.open(
        new OpenTicket(customer, Channel.WEB, code, "洗衣机", null, null, null, List.of()));
  }

  private static TeamFile file(String name, Set<String> members, boolean retired) {
    return new TeamFile(name, name + " (en)", members, retired);
  }

  private TeamRow row() throws Exception {
    return row(code);
  }

  private TeamRow row(String wanted) throws Exception {
    return as(
        "admin",
        Set.of(Right.USER_MANAGE),
        () -> admin.teams().stream().filter(team -> team.code().equals(wanted)).findFirst().get());
  }

  private List<String> members() throws Exception {
    return row().members().stream().map(TeamView.Person::login).toList();
  }

  private List<String> order() {
    return staff.teams().stream().map(TeamView::code).toList();
  }

  private static void admin(Runnable work) throws Exception {
    as(
        "admin",
        Set.of(Right.USER_MANAGE),
        () -> {
          work.run();
          return null;
        });
  }
}
