package org.kefu.web.agent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kefu.audit.boundary.LogLine;
import org.kefu.channel.boundary.Channel;
import org.kefu.channel.boundary.ContactLog;
import org.kefu.channel.boundary.FileTexts;
import org.kefu.channel.boundary.Legibility;
import org.kefu.channel.boundary.MessageKind;
import org.kefu.channel.boundary.MessageView;
import org.kefu.channel.boundary.Quotes;
import org.kefu.channel.boundary.StoredFile;
import org.kefu.staff.boundary.StaffSearch;
import org.kefu.staff.boundary.TeamView;
import org.kefu.ticket.boundary.Mention;
import org.kefu.web.shared.Sizes;

/** Puts messages and the telling lines of the log in one order, as a conversation is read. */
@RequestScoped
public class Talk {
  private static final Map<MessageKind, String> LOOKS =
      Map.of(
          MessageKind.CUSTOMER, "customer",
          MessageKind.REPLY, "reply",
          MessageKind.QUESTION, "question",
          MessageKind.SOLUTION, "solution",
          MessageKind.NOTE, "note",
          MessageKind.AUTOMATIC, "automatic");

  /** What goes to the customer. */
  private static final Set<MessageKind> OURS =
      Set.of(MessageKind.REPLY, MessageKind.QUESTION, MessageKind.SOLUTION);

  @Inject TicketWordsView words;
  @Inject Days days;
  @Inject FileTexts texts;
  @Inject StaffSearch staff;
  @Inject ContactLog contacts;

  /**
   * @param files the address below which attachments are read, or null when they are only named
   */
  public List<TalkLine> of(List<MessageView> messages, List<LogLine> log, String files) {
    var contacted = contacted(messages);
    return of(messages, log, files, outcomes(messages, files)).stream()
        .map(line -> line.with(contacted.get(line.number())))
        .toList();
  }

  /** What somebody registered beside the words of a call, a letter or a visit. */
  private Map<String, TalkLine.Contacted> contacted(List<MessageView> messages) {
    return messages.stream()
        .map(MessageView::ticketNumber)
        .filter(Objects::nonNull)
        .distinct()
        .flatMap(ticket -> contacts.registeredOn(ticket).entrySet().stream())
        .collect(
            Collectors.toMap(Map.Entry::getKey, each -> TalkLine.Contacted.of(each.getValue())));
  }

  /** As customers read it: why we cannot search a file is none of their cares. */
  public List<TalkLine> forCustomer(List<MessageView> messages, String files) {
    return of(messages, List.of(), files, Map.of());
  }

  private List<TalkLine> of(
      List<MessageView> messages,
      List<LogLine> log,
      String files,
      Map<String, Legibility> outcomes) {
    var told =
        log.stream()
            .filter(TicketWordsView::isTelling)
            .map(
                line ->
                    TalkLine.plain(
                        "system", line.at(), days.clock(line.at()), words.sentence(line)));
    var people = people(messages);
    var said = messages.stream().map(message -> line(message, files, outcomes, people));
    var lines = Stream.concat(said, told).sorted(Comparator.comparing(TalkLine::at)).toList();
    return withDays(lines);
  }

  private List<TalkLine> withDays(List<TalkLine> lines) {
    var all = new ArrayList<TalkLine>();
    LocalDate day = null;
    for (var line : lines) {
      var today = days.of(line.at());
      if (!today.equals(day)) {
        all.add(TalkLine.plain("day", line.at(), "", days.inWords(today)));
        day = today;
      }
      all.add(line);
    }
    return all;
  }

  /** What could not be read for the search, for those who search. */
  private Map<String, Legibility> outcomes(List<MessageView> messages, String files) {
    return files == null
        ? Map.of()
        : texts.outcomes(
            messages.stream()
                .flatMap(message -> message.attachments().stream())
                .map(StoredFile::sha256)
                .collect(Collectors.toSet()));
  }

  private TalkLine line(
      MessageView message,
      String files,
      Map<String, Legibility> outcomes,
      Map<String, String> people) {
    boolean rich = message.html() != null && !message.html().isBlank();
    var text = message.text() == null ? "" : message.text().strip();
    int cut = rich ? 0 : Quotes.newPart(text);
    return new TalkLine(
        LOOKS.get(message.kind()),
        at(message),
        days.clock(at(message)),
        who(message),
        files == null ? kind(message) : kind(message) + whither(message),
        rich ? "" : text.substring(0, cut).strip(),
        rich ? null : text.substring(cut).strip(),
        rich ? Pictures.ours(message.html(), message, files) : null,
        rich ? Pictures.foreign(message.html()) : 0,
        rich ? Pictures.origins(message.html()) : List.of(),
        message.hasRaw(),
        message.readAs(),
        message.cut(),
        message.number(),
        message.from(),
        words.reason(message.why()),
        attached(message, files, outcomes),
        rich ? List.of() : pieces(message, text.substring(0, cut).strip(), people),
        null);
  }

  /** Who can be named in notes, where some note could name somebody. */
  private Map<String, String> people(List<MessageView> messages) {
    return messages.stream().noneMatch(Talk::isNaming)
        ? Map.of()
        : staff.teams().stream()
            .flatMap(team -> team.members().stream())
            .collect(
                Collectors.toMap(
                    TeamView.Person::login, TeamView.Person::name, (one, same) -> one));
  }

  private static boolean isNaming(MessageView message) {
    return message.kind() == MessageKind.NOTE
        && message.text() != null
        && message.text().contains("@");
  }

  /** In a note the people it names by their names; everything else is words. */
  private static List<Mention> pieces(
      MessageView message, String text, Map<String, String> people) {
    if (!isNaming(message)) {
      return List.of(new Mention(text, null));
    }
    return Mention.pieces(text).stream()
        .map(
            piece ->
                people.containsKey(piece.login())
                    ? new Mention(people.get(piece.login()), piece.login())
                    : new Mention(piece.words(), null))
        .toList();
  }

  /** A mail is placed when it reached us: what its sender's clock says may be anything. */
  private static Instant at(MessageView message) {
    return message.recordedAt();
  }

  private String who(MessageView message) {
    if (message.authorName() != null && !message.authorName().isBlank()) {
      return message.authorName();
    }
    return message.author() == null
        ? Bundles.text("ticket", "person.customer")
        : words.person(message.author());
  }

  private static String kind(MessageView message) {
    var channel = Bundles.text("ticket", "channel." + message.channel());
    return switch (message.kind()) {
      case CUSTOMER -> channel;
      case NOTE -> Bundles.text("ticket", "kind.NOTE");
      case AUTOMATIC -> Bundles.text("ticket", "kind.AUTOMATIC");
      default ->
          Bundles.text("ticket", "kind." + message.kind())
              + (message.channel() == Channel.WEB ? "" : " · " + channel)
              + copies(message);
    };
  }

  /** For staff: whom our word went to, or that no mail left with it. */
  private String whither(MessageView message) {
    if (!OURS.contains(message.kind())) {
      return "";
    }
    if (message.channel() != Channel.MAIL) {
      return " · " + Bundles.text("ticket", "talk.notSent");
    }
    var to = message.to().stream().map(words::address).collect(Collectors.joining(", "));
    return to.isEmpty() ? "" : " · " + Bundles.text("ticket", "talk.to", to);
  }

  private static String copies(MessageView message) {
    return message.cc().isEmpty()
        ? ""
        : " · " + Bundles.text("ticket", "talk.cc", String.join(", ", message.cc()));
  }

  private static List<TalkLine.Attached> attached(
      MessageView message, String files, Map<String, Legibility> outcomes) {
    return IntStream.range(0, message.attachments().size())
        .filter(i -> !isPictureInText(message, message.attachments().get(i)))
        .mapToObj(i -> attached(message, i, files, outcomes))
        .toList();
  }

  private static boolean isPictureInText(MessageView message, StoredFile file) {
    return file.contentId() != null
        && message.html() != null
        && message.html().contains("cid:" + file.contentId());
  }

  private static String trouble(Legibility outcome) {
    return outcome == null || !outcome.isTrouble()
        ? null
        : Bundles.text("ticket", "unreadable." + outcome);
  }

  private static TalkLine.Attached attached(
      MessageView message, int place, String files, Map<String, Legibility> outcomes) {
    var file = message.attachments().get(place);
    var href = files == null ? null : files + "/" + message.number() + "/" + place;
    return new TalkLine.Attached(
        file,
        href,
        Sizes.of(file.size()),
        Sizes.icon(file.type()),
        trouble(outcomes.get(file.sha256())));
  }
}
