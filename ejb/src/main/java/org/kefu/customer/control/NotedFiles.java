package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kefu.customer.boundary.NoteFile;
import org.kefu.customer.boundary.NoteTexts;
import org.kefu.search.boundary.Touched;

/** What is written in the documents that belong to remarks in customers' files. */
@ApplicationScoped
public class NotedFiles {
  /** The words of a customer's documents beyond this are not found. */
  private static final int MOST_TEXT = 200_000;

  /** So long the other changes wait; a customer whose documents take longer is looked at again. */
  private static final long MOST_NANOS = 20_000_000_000L;

  @Inject Notes notes;
  @Inject NoteTexts texts;
  @Inject Event<Touched> touched;

  /** By customer; documents nobody has read before are read now, or a little later. */
  Map<String, List<String>> texts(Collection<String> customers) {
    var until = System.nanoTime() + MOST_NANOS;
    var all = new HashMap<String, List<String>>();
    notes
        .files(customers)
        .forEach(
            (customer, files) -> {
              var read = texts.read(files.values(), until);
              all.put(customer, cut(files, read));
              if (read.size() < files.size()) {
                touched.fire(new Touched(CustomerFields.KIND, customer));
              }
            });
    return all;
  }

  private static List<String> cut(Map<String, NoteFile> files, Map<String, String> read) {
    var kept = new ArrayList<String>();
    var room = MOST_TEXT;
    for (var sha : files.keySet()) {
      var text = read.getOrDefault(sha, "");
      if (room > 0 && !text.isEmpty()) {
        kept.add(text.substring(0, Math.min(room, text.length())));
        room -= text.length();
      }
    }
    return kept;
  }
}
