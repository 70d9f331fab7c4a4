package org.kefu.ticket.control;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.kefu.channel.boundary.Said;
import org.kefu.channel.boundary.StoredFile;
import org.kefu.channel.boundary.Threads;
import org.kefu.field.boundary.FieldQueries;
import org.kefu.field.boundary.IndexedFields;
import org.kefu.search.boundary.Document;
import org.kefu.search.boundary.Findable;
import org.kefu.ticket.boundary.TicketDetails;

/** Tickets with all that was said on them. */
@ApplicationScoped
public class FindableTickets implements Findable {
  /** A conversation's texts beyond this are not found: a book in an attachment is no ticket. */
  private static final int MOST_TEXT = 200_000;

  @Inject Tickets tickets;
  @Inject Threads threads;
  @Inject FieldQueries fields;
  @Inject Colleagues colleagues;
  @Inject TicketFiles files;

  @Override
  public String kind() {
    return TicketFields.KIND;
  }

  @Override
  public List<Document> documents(Collection<String> numbers) {
    var helpers = colleagues.of(numbers);
    var said = threads.said(numbers).stream().collect(groupingBy(Said::ticket));
    var filled = fields.indexed(TicketSubject.NAME, numbers);
    var enclosed = files.texts(said.values());
    return tickets.these(numbers).stream()
        .map(ticket -> ticket.details(null))
        .map(
            ticket ->
                document(
                    ticket,
                    said.getOrDefault(ticket.number(), List.of()),
                    filled.getOrDefault(ticket.number(), IndexedFields.NONE),
                    enclosed.getOrDefault(ticket.number(), List.of()),
                    helpers.getOrDefault(ticket.number(), List.of())))
        .toList();
  }

  @Override
  public List<String> after(String number, int size) {
    return tickets.numbersAfter(number, size);
  }

  private static Document document(
      TicketDetails ticket,
      List<Said> said,
      IndexedFields filled,
      List<String> enclosed,
      List<String> helpers) {
    var words = words(ticket, helpers);
    words.putAll(filled.words());
    var numbers = numbers(ticket);
    numbers.putAll(filled.numbers());
    return new Document(
        TicketFields.KIND,
        ticket.number(),
        ticket.subject(),
        List.of(ticket.customerName(), ticket.subject()),
        Stream.of(ticket.customerNumber(), ticket.product()).filter(Objects::nonNull).toList(),
        Stream.concat(filled.texts().stream(), texts(said).stream()).toList(),
        enclosed,
        words,
        numbers);
  }

  private static List<String> texts(List<Said> said) {
    var texts = new ArrayList<String>();
    var room = MOST_TEXT;
    for (var message : said) {
      var text =
          Stream.concat(
                  Stream.of(message.text()),
                  message.files().stream().map(StoredFile::name).filter(Objects::nonNull))
              .collect(joining("\n"));
      if (text.length() > room) {
        texts.add(text.substring(0, room));
        break;
      }
      texts.add(text);
      room -= text.length();
    }
    return texts;
  }

  private static Map<String, Collection<String>> words(TicketDetails ticket, List<String> helpers) {
    var words = new HashMap<String, Collection<String>>();
    put(words, "state", ticket.state().name());
    put(words, "type", ticket.type().name());
    put(words, "channel", ticket.channel().name());
    put(words, "team", ticket.team());
    put(words, "assignee", ticket.assignee());
    put(words, "customer", ticket.customerNumber());
    put(words, "product", ticket.product());
    put(words, "substatus", ticket.substatus());
    put(words, "step", ticket.step());
    put(words, "level", String.valueOf(ticket.priority()));
    put(words, "internal", ticket.internal() ? "yes" : null);
    put(words, "open", String.valueOf(ticket.state().isOpen()));
    put(words, "taken", String.valueOf(ticket.assignee() != null));
    words.put("tag", ticket.tags());
    words.put("colleague", helpers);
    words.put("reach", reach(ticket, helpers));
    return words;
  }

  /** Who reaches it without a right to all; see {@link Reach}. */
  private static List<String> reach(TicketDetails ticket, List<String> helpers) {
    var people = Stream.concat(Stream.ofNullable(ticket.assignee()), helpers.stream());
    return Stream.concat(
            people.map(Reach::assignee), Stream.ofNullable(ticket.team()).map(Reach::team))
        .distinct()
        .toList();
  }

  private static void put(Map<String, Collection<String>> words, String field, String value) {
    if (value != null) {
      words.put(field, List.of(value));
    }
  }

  private static Map<String, Long> numbers(TicketDetails ticket) {
    var numbers = new HashMap<String, Long>();
    numbers.put("priority", (long) ticket.priority());
    numbers.put("reopened", (long) ticket.reopenCount());
    put(numbers, "opened", ticket.openedAt());
    put(numbers, "updated", ticket.updatedAt());
    put(numbers, "closed", ticket.closedAt());
    return numbers;
  }

  private static void put(Map<String, Long> numbers, String field, Instant at) {
    if (at != null) {
      numbers.put(field, Document.micros(at));
    }
  }
}
