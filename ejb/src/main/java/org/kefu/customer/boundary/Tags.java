package org.kefu.customer.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kefu.customer.control.Vocabulary;
import org.kefu.customer.entity.Tag;
import org.kefu.search.boundary.Asked;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.boundary.Right;

/** The vocabulary, for whoever tags something. */
@Stateless
@RolesAllowed({Right.TICKET_READ, Right.CUSTOMER_READ, Right.TAG_MANAGE, Right.SYSTEM_WATCH})
public class Tags {
  @Inject Vocabulary vocabulary;

  /** Tags that may be given, while somebody types a part of one or its pinyin. */
  public List<String> suggest(String part, int most) {
    return vocabulary.suggest(part == null ? "" : part, most);
  }

  /** The colours of the tags that have one. */
  public Map<String, TagColour> colours() {
    return vocabulary.colours();
  }

  /**
   * For our own use where something is tagged: what the names are called in the vocabulary, each
   * once. A word that is new becomes a tag; one that is retired is refused.
   */
  @PermitAll
  public List<String> named(Collection<String> names) {
    return names.stream().map(vocabulary::known).map(Tags::usable).distinct().toList();
  }

  private static String usable(Tag tag) {
    if (tag.isRetired()) {
      throw new InvalidInput("tags", "tagRetired", tag.getName());
    }
    return tag.getName();
  }

  /** For our own use: what a name leads to; itself where nobody has used it. */
  @PermitAll
  public String current(String name) {
    return vocabulary.nameNow(name);
  }

  /** For our own use: a search for tags as they are called now, whatever they were called. */
  @PermitAll
  public Asked current(Asked asked) {
    return vocabulary.current(asked);
  }
}
