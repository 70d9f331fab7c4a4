package org.kefu.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kefu.channel.boundary.MailVerdict;
import org.kefu.customer.boundary.Account;
import org.kefu.customer.boundary.Contact;
import org.kefu.customer.boundary.CustomerDesk;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.CustomerKind;
import org.kefu.customer.boundary.CustomerProposals;
import org.kefu.customer.boundary.NewProposal;
import org.kefu.customer.boundary.Phone;
import org.kefu.customer.boundary.ProposalKind;
import org.kefu.customer.boundary.ProposalRow;
import org.kefu.customer.boundary.ProposalSource;
import org.kefu.customer.boundary.ProposalState;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.boundary.Right;
import org.kefu.system.boundary.Parameters;
import org.kefu.ticket.boundary.MailIntake;
import org.kefu.ticket.boundary.NewRequest;
import org.kefu.ticket.boundary.PublicForm;

/** What customers tell of themselves in passing is proposed for their files, once. */
class CustomerProposalsIT extends InServer {
  private static final Set<String> CARE =
      Set.of(Right.CUSTOMER_READ, Right.CUSTOMER_WRITE, Right.CUSTOMER_REVEAL);

  @Inject CustomerDesk desk;
  @Inject CustomerProposals proposals;
  @Inject MailIntake mails;
  @Inject PublicForm form;
  @Inject Parameters parameters;
  @Inject Planted planted;

  private final String mark = "told" + letters();
  private final String address = mark + "@mail.example";
  private final String phone = phone();
  private String number;

  @BeforeEach
  void enter() throws Exception {
    planted.awaitDemonstration();
    number = as(CARE, () -> desk.enter(CustomerFile.brief("王芳", address, null, "zh")));
  }

  @AfterEach
  void asShipped() {
    parameters.put(Parameters.PROPOSE + "phone", "propose");
    parameters.put(Parameters.OWN_PHONES, "");
  }

  @Test
  void whatAMailTellsIsProposedWithItsOriginAndTakenOver() throws Exception {
    var verdict = mail("王芳", address, "压缩机坏了。\n\n王芳\n手机：" + phone + "\nnew" + address);
    var open = open();
    assertThat(open)
        .extracting(ProposalRow::kind)
        .containsExactlyInAnyOrder(ProposalKind.PHONE, ProposalKind.EMAIL);
    var told = one(ProposalKind.PHONE);
    assertThat(told.origin()).isEqualTo(verdict.message());
    assertThat(told.ticket()).isEqualTo(verdict.ticket());
    assertThat(told.source()).isEqualTo(ProposalSource.MAIL);
    assertThat(told.owner()).isNull();

    take(told);
    take(one(ProposalKind.EMAIL));
    assertThat(open()).isEmpty();
    assertThat(file().phones()).extracting(Phone::e164).containsExactly("+86" + phone);
    assertThat(file().emails()).containsExactly(address, "new" + address);
  }

  @Test
  void whatWasRefusedIsNotProposedAgain() throws Exception {
    mail("王芳", address, "手机 " + phone);
    var told = one(ProposalKind.PHONE);
    as(
        CARE,
        () -> {
          proposals.refuse(number, told.id());
          return null;
        });
    mail("王芳", address, "还是没修好，手机 " + phone);
    assertThat(open()).isEmpty();
    assertThat(file().phones()).isEmpty();
  }

  @Test
  void whatIsQuotedIsNotTheirs() throws Exception {
    mail("王芳", address, "谢谢\n\n在 2026 年，客服写道：\n> 请拨打电话 " + phone);
    assertThat(open()).isEmpty();
  }

  @Test
  void aNumberOfAnotherCustomerSaysWhose() throws Exception {
    parameters.put(Parameters.PROPOSE + "phone", "take");
    var other = as(CARE, () -> desk.enter(CustomerFile.brief("李四" + mark, null, phone, "zh")));
    mail("王芳", address, "手机 " + phone);
    assertThat(one(ProposalKind.PHONE).owner().number()).isEqualTo(other);
    assertThat(file().phones()).isEmpty();
  }

  @Test
  void byRuleItIsTakenOverAtOnceOrNotAtAll() throws Exception {
    parameters.put(Parameters.PROPOSE + "phone", "off");
    mail("王芳", address, "手机 " + phone);
    assertThat(open()).isEmpty();
    parameters.put(Parameters.PROPOSE + "phone", "take");
    mail("王芳", address, "手机 " + phone);
    assertThat(open()).isEmpty();
    assertThat(file().phones()).extracting(Phone::e164).containsExactly("+86" + phone);
  }

  @Test
  void ourOwnNumbersAndAddressesAreNobodys() throws Exception {
    parameters.put(Parameters.OWN_PHONES, "0571-87654321, " + phone);
    mail("王芳", address, "我打过电话 " + phone + "\n邮箱 " + parameters.text(Parameters.MAIL_ADDRESS));
    assertThat(open()).isEmpty();
  }

  @Test
  void anotherNameOfTheSenderIsProposed() throws Exception {
    mail("王芳芳", address, "你好");
    mail("wang fang", address, "你好");
    mail("王 芳", address, "你好");
    mail(mark, address, "你好");
    assertThat(open()).as("parts of the name are no other").isEmpty();
    mail("赵敏", address, "你好");
    assertThat(one(ProposalKind.NAME).value()).isEqualTo("赵敏");
    take(one(ProposalKind.NAME));
    assertThat(file().name()).isEqualTo("赵敏");
  }

  @Test
  void whatAContactTellsIsTheContacts() throws Exception {
    var contact =
        new Contact("周敏", null, null, true, List.of(), List.of("zhou" + address), List.of());
    number =
        as(
            CARE,
            () ->
                desk.enter(
                    new CustomerFile(
                        CustomerKind.COMPANY,
                        "公司" + mark,
                        null,
                        null,
                        "zh",
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(contact),
                        Account.NONE)));
    mail("周敏", "zhou" + address, "手机 " + phone);
    take(one(ProposalKind.PHONE));
    assertThat(file().phones()).isEmpty();
    assertThat(file().contacts().get(0).phones())
        .extracting(Phone::e164)
        .containsExactly("+86" + phone);
  }

  @Test
  void theFormIsNeverTakenOverAtOnce() throws Exception {
    parameters.put(Parameters.PROPOSE + "phone", "take");
    form.ask(new NewRequest("王芳", address, phone, "洗衣机", "漏水", null, "zh", List.of()), mark);
    assertThat(one(ProposalKind.PHONE).source()).isEqualTo(ProposalSource.WEB);
    assertThat(file().phones()).isEmpty();
  }

  @Test
  void aProgramProposesWhatTheFileHasNot() throws Exception {
    var made = propose(ProposalKind.ADDRESS, "浙江省杭州市西湖区文三路 1 号");
    assertThat(made.state()).isEqualTo(ProposalState.OPEN);
    assertThat(made.origin()).isEqualTo("CRM 4711");
    take(made);
    assertThat(file().addresses().get(0).district()).isEqualTo("西湖区");
    assertThatThrownBy(() -> propose(ProposalKind.EMAIL, address)).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> propose(ProposalKind.PHONE, "12")).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> as(Set.of(Right.CUSTOMER_READ), () -> proposals.of(number)))
        .isInstanceOf(EJBAccessException.class);
  }

  private ProposalRow propose(ProposalKind kind, String value) throws Exception {
    return as(CARE, () -> proposals.propose(number, new NewProposal(kind, value, "CRM 4711")));
  }

  private MailVerdict mail(String name, String from, String text) throws Exception {
    var mail =
        """
        From: %s <%s>
        To: service@localhost
        Subject: %s
        Message-ID: <%s@mail.example>
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8

        %s
        """
            .formatted(
                "=?utf-8?B?" + Base64.getEncoder().encodeToString(name.getBytes(UTF_8)) + "?=",
                from,
                mark,
                UUID.randomUUID(),
                text);
    return as(
        Set.of(Right.MAIL_IMPORT), () -> mails.receive(mail.replace("\n", "\r\n").getBytes(UTF_8)));
  }

  private void take(ProposalRow row) throws Exception {
    as(
        CARE,
        () -> {
          proposals.take(number, row.id());
          return null;
        });
  }

  private List<ProposalRow> open() throws Exception {
    return as(CARE, () -> proposals.of(number));
  }

  private ProposalRow one(ProposalKind kind) throws Exception {
    return open().stream().filter(row -> row.kind() == kind).findFirst().orElseThrow();
  }

  private CustomerFile file() throws Exception {
    return as(CARE, () -> desk.open(number)).file();
  }

  private static String letters() {
    return Long.toString(System.nanoTime(), 36);
  }

  private static String phone() {
    return "138" + String.format("%08d", Math.floorMod(System.nanoTime() / 1000, 100_000_000));
  }

  private static <T> T as(Set<String> rights, Callable<T> work) throws Exception {
    return Caller.as("supervisor", rights, work);
  }
}
