package org.kefu.web.agent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kefu.channel.boundary.ContactRow;
import org.kefu.channel.boundary.StoredFile;
import org.kefu.ticket.boundary.Mention;

/**
 * One line of a conversation as a page shows it: a new day, a message, or a deed of the process.
 *
 * @param look day, system, or what kind of message it is: the end of its style class
 * @param clock the time of day
 * @param who the author's name
 * @param kind what it is in words, with its channel
 * @param text what was written newly; empty when the message is shown as HTML
 * @param quoted what it quotes of earlier messages, folded
 * @param html cleaned, its pictures pointing at our files
 * @param blocked how many pictures on foreign servers were not loaded
 * @param origins where these are
 * @param source true when the bytes that came are kept and can be read again
 * @param readAs the charset in which somebody had it read, else null
 * @param cut not all of the mail could be read
 * @param address whom a mail came from, in full
 * @param contact what was registered beside its words, null for nothing
 * @param why how it came to this ticket, in words; empty where that needs none
 */
public record TalkLine(
    String look,
    Instant at,
    String clock,
    String who,
    String kind,
    String text,
    String quoted,
    String html,
    long blocked,
    List<String> origins,
    boolean source,
    String readAs,
    boolean cut,
    String number,
    String address,
    String why,
    List<Attached> files,
    List<Mention> pieces,
    Contacted contact) {

  /**
   * What was registered of a call, a letter or a visit.
   *
   * @param how which way it went, how long it took, with whom
   * @param open something is still to do
   */
  public record Contacted(String how, String outcome, String toDo, LocalDate until, boolean open) {
    static Contacted of(ContactRow.Record record) {
      var note = record.note();
      var how =
          Stream.of(
                  Bundles.text("contact", "direction." + note.direction()),
                  Span.length(note.seconds()),
                  note.kind() == null ? null : Bundles.text("contact", "kind." + note.kind()),
                  note.who())
              .filter(Objects::nonNull)
              .collect(Collectors.joining(" · "));
      return new Contacted(how, note.outcome(), note.toDo(), note.until(), record.isOpen());
    }
  }

  /**
   * A file with the address it is read at.
   *
   * @param unfound why its words are not found; null where they are or there are none
   */
  public record Attached(StoredFile file, String href, String size, String icon, String unfound) {
    public boolean isReadable() {
      return href != null;
    }
  }

  static TalkLine plain(String look, Instant at, String clock, String text) {
    return new TalkLine(
        look, at, clock, null, null, text, null, null, 0, List.of(), false, null, false, null, null,
        "", List.of(), List.of(), null);
  }

  TalkLine with(Contacted registered) {
    return registered == null
        ? this
        : new TalkLine(
            look,
            at,
            clock,
            who,
            kind,
            text,
            quoted,
            html,
            blocked,
            origins,
            source,
            readAs,
            cut,
            number,
            address,
            why,
            files,
            pieces,
            registered);
  }

  public boolean isContacted() {
    return contact != null;
  }

  public boolean isDay() {
    return look.equals("day");
  }

  public boolean isSystem() {
    return look.equals("system");
  }

  public boolean isMessage() {
    return !isDay() && !isSystem();
  }

  public boolean isExplained() {
    return !why.isEmpty();
  }

  /** What the process said in somebody's name stays where the process runs. */
  public boolean isMovable() {
    return isMessage() && !look.equals("question") && !look.equals("solution");
  }

  public boolean isNote() {
    return look.equals("note");
  }

  public boolean isRich() {
    return html != null;
  }

  public boolean isPlain() {
    return html == null && !text.isEmpty();
  }

  public boolean isQuoting() {
    return quoted != null && !quoted.isEmpty();
  }

  public boolean isBlocking() {
    return blocked > 0;
  }

  public String getBlockedWords() {
    var hosts = origins.stream().map(origin -> origin.replaceFirst("https?://", "")).distinct();
    return Bundles.text(
        "ticket",
        "talk.blocked",
        blocked,
        hosts.collect(Collectors.joining(Bundles.text("ticket", "comma"))));
  }

  /** How it begins, to know it by. */
  public String getBegin() {
    var words = text.isEmpty() && html != null ? html.replaceAll("<[^>]*>", " ") : text;
    return words.replaceAll("\\s+", " ").strip();
  }

  /** The choice of a charset, by the one in use. */
  public String getReadWords() {
    return readAs == null
        ? Bundles.text("ticket", "reading.menu")
        : Bundles.text("ticket", "reading.as", readAs);
  }
}
