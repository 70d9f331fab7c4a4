package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kefu.search.boundary.Asked;
import org.kefu.search.boundary.Document;
import org.kefu.search.boundary.Field;
import org.kefu.search.boundary.Finder;

/** Times as people write them into a search. */
@ApplicationScoped
public class AskedTimes {
  @Inject Finder finder;
  @Inject Care care;

  /** Null where nothing is asked for; refuses what is no time. */
  Asked.Between of(String field, String written) {
    if (written == null) {
      return null;
    }
    var text = field + ":\"" + written.replaceAll("[\"“”]", "") + '"';
    var terms = finder.read(text, List.of(Field.time(field))).terms();
    return terms.isEmpty() ? null : (Asked.Between) terms.get(0);
  }

  /** Whether a file was verified too long ago; null where nobody asks. */
  Asked.Between due(Boolean due) {
    if (due == null) {
      return null;
    }
    var since = Document.micros(care.since());
    return due
        ? new Asked.Between("verified", null, since - 1, false)
        : new Asked.Between("verified", since, null, false);
  }
}
