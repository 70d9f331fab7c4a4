package org.kefu.web.agent;

import java.io.Serializable;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kefu.customer.boundary.FileMerge;
import org.kefu.customer.boundary.FileMerge.Clash;
import org.kefu.customer.boundary.FileMerge.Part;

/** How a page tells that two changed a file at once, and what was decided where they differ. */
public class Crossing implements Serializable {
  private static final String NOTHING = "—";

  private final Instant at;
  private final Set<Part> taken;
  private final List<Clash> clashes;
  private final Set<Part> given = EnumSet.noneOf(Part.class);

  Crossing(Instant at, FileMerge merge) {
    this.at = at;
    this.taken = merge.taken();
    this.clashes = merge.clashes();
  }

  void decide(Part part, boolean mine) {
    if (mine) {
      given.remove(part);
    } else {
      given.add(part);
    }
  }

  public boolean isMine(Clash clash) {
    return !given.contains(clash.part());
  }

  public Instant getAt() {
    return at;
  }

  public List<Clash> getClashes() {
    return clashes;
  }

  /** What of theirs is in the form now without anybody having to decide. */
  public String getTaken() {
    return taken.stream()
        .map(part -> Bundles.text("customer", "part." + part))
        .collect(Collectors.joining(Bundles.text("customer", "same.and")));
  }

  /** As people read the value of a part. */
  public String words(Part part, String value) {
    if (value == null || value.isBlank()) {
      return NOTHING;
    }
    return switch (part) {
      case KIND -> Bundles.text("customer", "kind." + value);
      case LANGUAGE -> Bundles.text("customer", "language." + value);
      default -> value;
    };
  }
}
