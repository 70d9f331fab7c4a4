package org.kefu.workflow.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kefu.channel.boundary.Channel;
import org.kefu.customer.boundary.Account;
import org.kefu.customer.boundary.Contact;
import org.kefu.customer.boundary.ContactWay;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.CustomerKind;
import org.kefu.customer.boundary.Phone;
import org.kefu.customer.boundary.PostalAddress;
import org.kefu.staff.boundary.UserFile;
import org.kefu.ticket.boundary.CloseReason;
import org.kefu.ticket.boundary.OpenTicket;
import org.kefu.ticket.boundary.TicketState;
import org.kefu.ticket.boundary.TicketType;

/** Reads what the demonstration tells from its resources; nothing of the story is in the code. */
final class DemoScript {
  private static final List<String> STORIES =
      List.of(
          "stories-offered.json",
          "stories-working.json",
          "stories-waiting.json",
          "stories-ended.json");

  private DemoScript() {}

  static Cast cast() {
    var company = read("users.json").asJsonObject();
    var customers = new LinkedHashMap<String, CustomerFile>();
    objects(read("customers.json"))
        .forEach(one -> customers.put(one.getString("key"), customer(one)));
    return new Cast(
        company.getString("company"),
        company.getString("mailAddress"),
        company.getString("password"),
        objects(company.getJsonArray("users")).map(DemoScript::member).toList(),
        customers);
  }

  static List<Story> stories() {
    return STORIES.stream().flatMap(name -> objects(read(name))).map(DemoScript::story).toList();
  }

  /** In the order in which the tickets were opened, so that their numbers rise with time. */
  static List<Story> storiesByTime(Instant now) {
    return stories().stream()
        .sorted(Comparator.comparing((Story story) -> story.openedAt(now)))
        .toList();
  }

  private static Cast.Member member(JsonObject one) {
    var login = one.getString("login");
    var roles = List.copyOf(strings(one, "roles"));
    var file =
        new UserFile(
            login,
            one.getString("name"),
            one.getString("email", login + "@jinglan.example"),
            Set.copyOf(roles),
            Set.copyOf(strings(one, "teams")),
            Set.of());
    return new Cast.Member(file, one.getString("customer", null));
  }

  private static CustomerFile customer(JsonObject one) {
    var phone = one.getString("phone", null);
    var email = one.getString("email", null);
    return new CustomerFile(
        CustomerKind.valueOf(one.getString("kind", "PERSON")),
        one.getString("name"),
        one.getString("company", null),
        one.getString("department", null),
        one.getString("language", "zh"),
        one.getString("remark", null),
        one.getString("registration", null),
        null,
        phone == null ? List.of() : List.of(Phone.unread(one.getString("phoneLabel", null), phone)),
        email == null ? List.of() : List.of(email),
        address(one),
        objects(one.getOrDefault("contacts", JsonValue.EMPTY_JSON_ARRAY).asJsonArray())
            .map(DemoScript::contact)
            .toList(),
        Account.NONE);
  }

  private static Contact contact(JsonObject one) {
    return new Contact(
        one.getString("name"),
        one.getString("role", null),
        one.containsKey("preferred") ? ContactWay.valueOf(one.getString("preferred")) : null,
        one.getBoolean("main", false),
        strings(one, "phones").stream().map(number -> Phone.unread(null, number)).toList(),
        List.copyOf(strings(one, "emails")),
        List.of());
  }

  private static List<PostalAddress> address(JsonObject one) {
    if (!one.containsKey("street")) {
      return List.of();
    }
    return List.of(
        new PostalAddress(
            one.getString("province", null),
            one.getString("city", null),
            one.getString("district", null),
            one.getString("street")));
  }

  private static Story story(JsonObject one) {
    var opening =
        new OpenTicket(
            one.getString("customer"),
            Channel.valueOf(one.getString("channel")),
            one.getString("subject"),
            one.getString("text"),
            value(one, "type", TicketType.class),
            one.containsKey("priority") ? one.getInt("priority") : null,
            one.getString("product", null),
            strings(one, "tags"));
    return new Story(
        one.getString("key"),
        one.getString("customer"),
        one.getString("when"),
        one.getString("by", null),
        opening,
        TicketState.valueOf(one.getString("ends")),
        objects(one.getJsonArray("steps")).map(DemoScript::step).toList());
  }

  private static StoryStep step(JsonObject one) {
    return new StoryStep(
        one.getString("when"),
        one.getString("by", null),
        Deed.valueOf(one.getString("do")),
        one.getString("text", null),
        one.getString("team", null),
        one.getString("to", null),
        value(one, "channel", Channel.class),
        value(one, "reason", CloseReason.class));
  }

  private static <E extends Enum<E>> E value(JsonObject one, String name, Class<E> type) {
    return one.containsKey(name) ? Enum.valueOf(type, one.getString(name)) : null;
  }

  private static List<String> strings(JsonObject one, String name) {
    return one.containsKey(name)
        ? one.getJsonArray(name).getValuesAs(JsonString::getString)
        : List.of();
  }

  private static Stream<JsonObject> objects(JsonStructure list) {
    return list.asJsonArray().getValuesAs(JsonObject.class).stream();
  }

  private static JsonStructure read(String name) {
    try (var resource = DemoScript.class.getResourceAsStream(name);
        var reader = Json.createReader(resource)) {
      return reader.read();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
