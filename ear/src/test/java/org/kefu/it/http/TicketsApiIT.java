package org.kefu.it.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class TicketsApiIT extends FromOutside {
  private final Api agent = Api.as("agent");
  private final Api senior = Api.as("senior");

  @Test
  void anOpenedTicketIsClassifiedAndInATeamsQueue() {
    var answer = agent.post("tickets", Api.ticket("滚筒洗衣机脱水异响"));

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.text("number")).matches("T-\\d{4}-\\d{6}");
    assertThat(answer.response().headers().firstValue("Location").orElseThrow())
        .endsWith("/api/v1/tickets/" + answer.text("number"));
    assertThat(answer.text("state")).isEqualTo("OFFERED");
    assertThat(answer.text("team")).isEqualTo("repair");
    assertThat(answer.json().get("possible")).extracting(n -> n.asText()).contains("take");
  }

  @Test
  void theSameKeyMakesOneTicket() {
    var key = UUID.randomUUID().toString();
    var first = agent.postOnce(key, "tickets", Api.ticket("一次"));
    var second = agent.postOnce(key, "tickets", Api.ticket("一次"));

    assertThat(second.status()).isEqualTo(201);
    assertThat(second.text("number")).isEqualTo(first.text("number"));
  }

  @Test
  void aKeyBelongsToOneRequest() {
    var key = UUID.randomUUID().toString();
    agent.postOnce(key, "tickets", Api.ticket("一次"));

    assertThat(agent.postOnce(key, "tickets", Api.ticket("另一次")).status()).isEqualTo(409);
  }

  @Test
  void theWholeWayWithAQuestionAnExpertARefusalAndAConfirmation() {
    var number = agent.open("整条路");

    expect(agent.act(number, "take", ""), "IN_PROGRESS");
    expect(agent.act(number, "ask", "{\"text\":\"运输螺栓拆了吗\"}"), "WAITING");
    agent.post("tickets/" + number + "/messages", "{\"kind\":\"CUSTOMER\",\"text\":\"拆了\"}");
    assertThat(state(number)).isEqualTo("IN_PROGRESS");
    expect(agent.act(number, "expert", "{\"text\":\"请看\"}"), "WITH_EXPERT");
    expect(agent.act(number, "return", "{\"text\":\"换减震器\"}"), "IN_PROGRESS");
    expect(agent.act(number, "solve", "{\"text\":\"换减震器一对\"}"), "TO_CONFIRM");
    var refused = agent.act(number, "refuse", "{\"text\":\"还是响\"}");
    expect(refused, "OFFERED");
    assertThat(refused.text("team")).isEqualTo("senior");
    assertThat(refused.json().get("reopenCount").asInt()).isEqualTo(1);
    expect(senior.act(number, "take", ""), "IN_PROGRESS");
    expect(senior.act(number, "solve", "{\"text\":\"又换一对\"}"), "TO_CONFIRM");
    expect(senior.act(number, "confirm", ""), "CLOSED");
    assertThat(senior.act(number, "take", "").status()).isEqualTo(409);
  }

  private static void expect(Api.Answer answer, String state) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    assertThat(answer.text("state")).isEqualTo(state);
  }

  private String state(String number) {
    return agent.get("tickets/" + number).text("state");
  }

  @Test
  void whatIsNotPossibleNowNamesWhatIs() {
    var answer = agent.act(agent.open("先解决"), "solve", "{\"text\":\"x\"}");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.json().get("possible"))
        .extracting(n -> n.asText())
        .containsExactlyInAnyOrder("take", "assign", "close");
  }

  @Test
  void ofManyWhoTakeAtOnceExactlyOneGetsIt() throws Exception {
    var number = agent.open("抢单");
    var calls = new ArrayList<Callable<Integer>>();
    for (int i = 0; i < 8; i++) {
      var who = i % 2 == 0 ? agent : senior;
      calls.add(() -> who.act(number, "take", "").status());
    }
    var pool = Executors.newFixedThreadPool(calls.size());
    try {
      var statuses = new ArrayList<Integer>();
      for (var future : pool.invokeAll(calls)) {
        statuses.add(future.get());
      }
      assertThat(statuses).containsOnly(200, 409);
      assertThat(statuses).containsOnlyOnce(200);
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void ofManyWhoOpenAtOnceEachGetsTheirOwn() throws Exception {
    var calls = new ArrayList<Callable<Void>>();
    var numbers = ConcurrentHashMap.<String>newKeySet();
    for (int i = 0; i < 96; i++) {
      var subject = "同时 " + i;
      calls.add(
          () -> {
            var answer = agent.post("tickets", Api.ticket(subject));
            assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
            assertThat(numbers.add(answer.text("number"))).as(answer.toString()).isTrue();
            assertThat(agent.get("tickets/" + answer.text("number")).text("subject"))
                .isEqualTo(subject);
            return null;
          });
    }
    var pool = Executors.newFixedThreadPool(16);
    try {
      for (var future : pool.invokeAll(calls)) {
        future.get();
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void mistakesNameTheirField() {
    var noSubject =
        agent.post("tickets", "{\"text\":\"x\",\"customer\":{\"email\":\"a@b.example\"}}");
    var badMail =
        agent.post("tickets", "{\"subject\":\"x\",\"customer\":{\"name\":\"a\",\"email\":\"b\"}}");
    var noReason = agent.act(agent.open("转交"), "assign", "{\"team\":\"install\"}");

    assertThat(noSubject.status()).isEqualTo(422);
    assertThat(noSubject.text("field")).isEqualTo("subject");
    assertThat(noSubject.response().headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(badMail.text("field")).isEqualTo("emails");
    assertThat(noReason.text("field")).isEqualTo("text");
  }

  @Test
  void unreadableJsonIsABadRequest() {
    assertThat(agent.post("tickets", "{bad").status()).isEqualTo(400);
  }

  @Test
  void anUnknownNumberIsNotFound() {
    assertThat(agent.get("tickets/T-1999-000001").status()).isEqualTo(404);
  }

  @Test
  void withoutATokenNothingIsTold() {
    assertThat(Api.withToken(null).get("tickets").status()).isEqualTo(401);
    assertThat(Api.withToken("kefu_wrong").get("tickets").status()).isEqualTo(401);
  }

  @Test
  void aRoleWithoutTheRightIsRefused() {
    var admin = Api.as("admin");
    var number = agent.open("管理员不办单");

    assertThat(admin.post("tickets", Api.ticket("x")).status()).isEqualTo(403);
    assertThat(admin.act(number, "take", "").status()).isEqualTo(403);
    assertThat(Api.as("storekeeper").get("tickets/" + number).status()).isEqualTo(403);
  }

  @Test
  void aCustomerSeesNobodyElsesTicket() {
    assertThat(Api.as("customer").get("tickets/" + agent.open("别人的")).status()).isEqualTo(403);
  }

  @Test
  void aNoteIsNotInTheCustomersView() {
    var customer = Api.as("customer");
    var number = customer.post("tickets", "{\"subject\":\"我的空调\",\"text\":\"E5\"}").text("number");
    agent.post("tickets/" + number + "/messages", "{\"kind\":\"NOTE\",\"text\":\"内部的话\"}");

    assertThat(customer.get("tickets/" + number).toString()).contains("E5").doesNotContain("内部的话");
    assertThat(agent.get("tickets/" + number).toString()).contains("内部的话");
  }

  @Test
  void aReplyGoesToSomebodyKnownOrIsRefused() {
    var number = agent.open("回给谁");
    var messages = "tickets/" + number + "/messages";

    var refused =
        agent.post(messages, "{\"kind\":\"REPLY\",\"text\":\"好\",\"to\":\"wolf@mail.example\"}");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.toString()).contains("\"to\"");
    var known = "\"to\":\"Zhou.Xiaomin@mail.example\"}";
    assertThat(agent.post(messages, "{\"kind\":\"REPLY\",\"text\":\"好\"," + known).status())
        .isEqualTo(201);
  }

  @Test
  void pagesByKeysetShowEachTicketOnce() {
    var made = new ArrayList<String>();
    for (int i = 0; i < 5; i++) {
      made.add(agent.open("翻页"));
    }
    var seen = new ArrayList<String>();
    String after = "";
    for (int page = 0; page < 3; page++) {
      var answer = agent.get("tickets?sort=-createdAt&limit=2&after=" + after).json();
      answer.get("items").forEach(item -> seen.add(item.get("number").asText()));
      after = answer.get("next").asText();
    }

    assertThat(seen)
        .doesNotHaveDuplicates()
        .startsWith(reversed(made).subList(0, 1).toArray(new String[0]));
    assertThat(seen).containsAll(made);
  }

  private static List<String> reversed(List<String> list) {
    var copy = new ArrayList<>(list);
    java.util.Collections.reverse(copy);
    return copy;
  }

  @Test
  void theEndOfTheListHasNoNext() {
    var answer = agent.get("tickets?query=nobody-has-this-word&limit=5").json();

    assertThat(answer.get("items")).isEmpty();
    assertThat(answer.get("next").isNull()).isTrue();
  }

  @Test
  void customersAreEnteredFoundAndRead() {
    var made =
        agent.post(
            "customers",
            """
            {"name":"恒悦物业","kind":"COMPANY","phones":["0571-88881234","+86 138 0571 9999"],
             "emails":["li@hengyue.example"],"addresses":[{"city":"南京市","street":"中山路 1 号"}]}\
            """);
    var number = made.text("number");

    assertThat(made.status()).isEqualTo(201);
    assertThat(agent.get("customers/" + number).json().get("phones")).hasSize(2);
    await().until(() -> agent.get("customers?query=0571-8888").toString().contains(number));
    assertThat(agent.get("customers?query=13805719999").toString()).contains(number);
  }

  @Test
  void theInterfaceIsDescribed() throws Exception {
    var answer = get(SITE.resolve("openapi"));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("/api/v1/tickets/{number}/actions/{action}");
  }

  @Test
  void aNameThatIsTooLongIsRefusedAtItsField() {
    var ticket = Api.ticket("Long name").replace("周小敏", "敏".repeat(121));
    var answer = Api.as("agent").post("tickets", ticket.replace("zhou.xiaomin", "long.name"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text("field")).isEqualTo("name");
  }
}
