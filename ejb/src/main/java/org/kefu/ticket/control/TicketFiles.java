package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kefu.channel.boundary.FileTexts;
import org.kefu.channel.boundary.Said;
import org.kefu.channel.boundary.StoredFile;
import org.kefu.channel.boundary.Threads;
import org.kefu.search.boundary.Found;
import org.kefu.search.boundary.Touched;
import org.kefu.ticket.boundary.TicketHit;

/** What is written in the files that came along with what was said on tickets. */
@ApplicationScoped
public class TicketFiles {
  /** The words of a ticket's files beyond this are not found. */
  private static final int MOST_TEXT = 200_000;

  /** So long the other changes wait; a ticket whose files take longer is looked at again. */
  private static final long MOST_NANOS = 20_000_000_000L;

  @Inject FileTexts texts;
  @Inject Threads threads;
  @Inject Event<Touched> touched;

  /** By ticket; files nobody has read before are read now, or a little later. */
  Map<String, List<String>> texts(Collection<List<Said>> conversations) {
    var until = System.nanoTime() + MOST_NANOS;
    var all = new HashMap<String, List<String>>();
    for (var said : conversations) {
      var files = files(said);
      if (!files.isEmpty()) {
        var ticket = said.get(0).ticket();
        var read = texts.read(files.values(), until);
        all.put(
            ticket,
            cut(
                files.keySet().stream()
                    .map(sha -> read.getOrDefault(sha, ""))
                    .filter(text -> !text.isEmpty())
                    .toList()));
        if (read.size() < files.size()) {
          touched.fire(new Touched(TicketFields.KIND, ticket));
        }
      }
    }
    return all;
  }

  /** Each content once. */
  private static Map<String, StoredFile> files(List<Said> said) {
    var files = new LinkedHashMap<String, StoredFile>();
    said.stream()
        .flatMap(message -> message.files().stream())
        .forEach(file -> files.putIfAbsent(file.sha256(), file));
    return files;
  }

  private static List<String> cut(List<String> texts) {
    var kept = new ArrayList<String>();
    var room = MOST_TEXT;
    for (var text : texts) {
      if (room > 0) {
        kept.add(text.substring(0, Math.min(room, text.length())));
        room -= text.length();
      }
    }
    return kept;
  }

  /** The files that a hit's pieces are from. */
  public List<TicketHit.InFile> holding(Found.Hit hit) {
    if (hit.enclosed().isEmpty()) {
      return List.of();
    }
    var said = threads.said(List.of(hit.number()));
    var known = texts.known(List.copyOf(files(said).keySet()));
    return hit.enclosed().stream()
        .map(piece -> holding(piece, said, known))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<TicketHit.InFile> holding(
      String piece, List<Said> said, Map<String, String> known) {
    var plain = Found.plain(piece);
    for (var message : said) {
      for (var place = 0; place < message.files().size(); place++) {
        var file = message.files().get(place);
        if (known.getOrDefault(file.sha256(), "").contains(plain)) {
          return Optional.of(new TicketHit.InFile(message.number(), place, file.name(), piece));
        }
      }
    }
    return Optional.empty();
  }
}
