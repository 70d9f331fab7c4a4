package org.kefu.customer.boundary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.kefu.field.boundary.FieldCondition;

/**
 * What a list of customers shall hold; null means «any».
 *
 * @param words what somebody typed into a search field, fields and ranges included
 * @param region a province, or {@code province/city}
 * @param tag of the customer or of a contact
 * @param owner a login, or one of {@link #MINE}, {@link #NOBODY}, {@link #LEFT}
 * @param company a part of it
 * @param contact a part of a contact's name
 * @param account what our books call them, from its beginning
 * @param entered when, as one would write it into a search: {@code 7d}, {@code 2026-01..2026-03}
 * @param updated as entered
 * @param verified as entered
 * @param due whether the file has not been verified for longer than is wished
 * @param open whether they wait for something
 * @param fields what the custom fields shall hold, all of it
 * @param sort how it is ordered; what was entered first breaks ties, so pages never overlap
 * @param sortField the key of the custom field by which it is ordered before all else, or null
 */
public record CustomerQuery(
    Shelf shelf,
    String words,
    CustomerKind kind,
    String language,
    String region,
    String tag,
    String level,
    String owner,
    String company,
    String contact,
    String account,
    String entered,
    String updated,
    String verified,
    Boolean due,
    Boolean open,
    List<FieldCondition> fields,
    Sort sort,
    String sortField,
    boolean ascending) {

  /** The owner is whoever asks. */
  public static final String MINE = "me";

  /** There is no owner. */
  public static final String NOBODY = "-";

  /** The owner may not sign in any more. */
  public static final String LEFT = "left";

  /** Where files stand. */
  public enum Shelf {
    /** In the lists. */
    CURRENT,
    /** Deleted; may be brought back. */
    DELETED,
    /** Taken in by another file. */
    MERGED
  }

  /** What a list can be sorted by. */
  public enum Sort {
    UPDATED,
    ENTERED,
    NAME,
    COMPANY,
    LEVEL,
    OWNER,
    VERIFIED,
    NUMBER
  }

  public static CustomerQuery all() {
    return new Draft().query();
  }

  public static CustomerQuery saying(String words) {
    return all().with(draft -> draft.words = words);
  }

  /** What it asks for in one line, for a log. */
  public String inBrief() {
    var parts = new LinkedHashMap<String, Object>();
    parts.put("shelf", shelf == Shelf.CURRENT ? null : shelf);
    parts.put("words", words);
    parts.put("kind", kind);
    parts.put("language", language);
    parts.put("region", region);
    parts.put("tag", tag);
    parts.put("level", level);
    parts.put("owner", owner);
    parts.put("company", company);
    parts.put("contact", contact);
    parts.put("account", account);
    parts.put("entered", entered);
    parts.put("updated", updated);
    parts.put("verified", verified);
    parts.put("due", due);
    parts.put("open", open);
    fields.forEach(field -> parts.put("f." + field.key(), field.wanted()));
    parts.values().removeIf(Objects::isNull);
    return parts.entrySet().stream()
        .map(part -> part.getKey() + "=" + part.getValue())
        .collect(Collectors.joining(" "));
  }

  /** The same list, otherwise in some parts. */
  public CustomerQuery with(Consumer<Draft> changes) {
    var draft = new Draft(this);
    changes.accept(draft);
    return draft.query();
  }

  public CustomerQuery sorted(Sort by, boolean upwards) {
    return with(
        draft -> {
          draft.sort = by;
          draft.sortField = null;
          draft.ascending = upwards;
        });
  }

  public CustomerQuery sortedBy(String field, boolean upwards) {
    return with(
        draft -> {
          draft.sortField = field;
          draft.ascending = upwards;
        });
  }

  /** True where the index answers: only it knows words and custom fields. */
  public boolean isForIndex() {
    return shelf == Shelf.CURRENT
        && (sortField != null || !fields.isEmpty() || words != null && !words.isBlank());
  }

  /** True where the index does not know all that is asked for. */
  public boolean isForDatabase() {
    return company != null || contact != null || account != null || open != null;
  }

  /** A query while it is put together. */
  public static final class Draft {
    public Shelf shelf = Shelf.CURRENT;
    public String words;
    public CustomerKind kind;
    public String language;
    public String region;
    public String tag;
    public String level;
    public String owner;
    public String company;
    public String contact;
    public String account;
    public String entered;
    public String updated;
    public String verified;
    public Boolean due;
    public Boolean open;
    public List<FieldCondition> fields = List.of();
    public Sort sort = Sort.UPDATED;
    public String sortField;
    public boolean ascending;

    private Draft() {}

    private Draft(CustomerQuery query) {
      shelf = query.shelf;
      words = query.words;
      kind = query.kind;
      language = query.language;
      region = query.region;
      tag = query.tag;
      level = query.level;
      owner = query.owner;
      company = query.company;
      contact = query.contact;
      account = query.account;
      entered = query.entered;
      updated = query.updated;
      verified = query.verified;
      due = query.due;
      open = query.open;
      fields = query.fields;
      sort = query.sort;
      sortField = query.sortField;
      ascending = query.ascending;
    }

    private CustomerQuery query() {
      return new CustomerQuery(
          shelf,
          words,
          kind,
          language,
          region,
          tag,
          level,
          owner,
          company,
          contact,
          account,
          entered,
          updated,
          verified,
          due,
          open,
          List.copyOf(fields),
          sort,
          sortField,
          ascending);
    }
  }
}
