package org.kefu.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kefu.audit.boundary.LogLine;
import org.kefu.customer.boundary.TagAdmin;
import org.kefu.customer.boundary.TagColour;
import org.kefu.customer.boundary.TagFile;
import org.kefu.customer.boundary.TagRow;
import org.kefu.customer.boundary.TagSearch;
import org.kefu.customer.boundary.Tags;
import org.kefu.shared.Page;
import org.kefu.ticket.boundary.TicketTags;
import org.kefu.web.shared.Dialogs;
import org.kefu.web.shared.Rows;
import org.kefu.web.shared.Told;

/** Behind {@code /admin/tags.xhtml}: the one vocabulary for tickets and customers. */
@Named
@ViewScoped
public class TagsView implements Serializable {
  private static final int SUGGESTIONS = 8;

  @Inject TagSearch search;
  @Inject TagAdmin admin;
  @Inject Tags tags;
  @Inject TicketTags tickets;
  @Inject Told told;

  private String part = "";
  private final Rows<TagRow> rows = new Rows<>(this::page);
  private final Map<String, Long> ticketUses = new HashMap<>();
  private final Map<String, Long> customerUses = new HashMap<>();
  private TagRow chosen;
  private String name;
  private TagColour colour = TagColour.GREY;
  private boolean retired;
  private String into;
  private transient List<LogLine> log = List.of();

  private Page<TagRow> page(int first, int size) {
    var page = search.page(part, first, size);
    var names = page.rows().stream().map(TagRow::name).toList();
    ticketUses.putAll(tickets.uses(names));
    customerUses.putAll(search.uses(names));
    return page;
  }

  public long tickets(TagRow tag) {
    return ticketUses.getOrDefault(tag.name(), 0L);
  }

  public long customers(TagRow tag) {
    return customerUses.getOrDefault(tag.name(), 0L);
  }

  /** Opens the dialog for a new tag. */
  public void begin() {
    edit(null);
  }

  /** Opens the dialog for a tag. */
  public void edit(TagRow tag) {
    chosen = tag;
    name = tag == null ? null : tag.name();
    colour = tag == null ? TagColour.GREY : tag.file().colour();
    retired = tag != null && tag.file().retired();
    log = tag == null ? List.of() : search.log(tag.name());
    Dialogs.show("tag");
  }

  public void keep() {
    var file = new TagFile(name, colour, retired);
    if (chosen == null) {
      admin.create(file);
      told.done("admin", "tags.created", name);
    } else {
      admin.change(chosen.name(), chosen.version(), file);
      told.done("admin", "tags.changed", name);
    }
    forget();
    Dialogs.hide("tag");
  }

  /** Opens the dialog that makes one tag of two. */
  public void beginMerge(TagRow tag) {
    chosen = tag;
    into = null;
    Dialogs.show("merge");
  }

  public void merge() {
    admin.merge(chosen.name(), into);
    told.done("admin", "tags.merged", chosen.name(), into);
    forget();
    Dialogs.hide("merge");
  }

  private void forget() {
    ticketUses.clear();
    customerUses.clear();
  }

  public List<String> suggest(String typed) {
    return tags.suggest(typed, SUGGESTIONS).stream()
        .filter(tag -> chosen == null || !tag.equals(chosen.name()))
        .toList();
  }

  /** What was done to the tag in the dialog, the oldest first. */
  public List<LogLine> getLog() {
    return log == null ? List.of() : log;
  }

  public boolean isNew() {
    return chosen == null;
  }

  public boolean isNarrowed() {
    return !part.isBlank();
  }

  public Rows<TagRow> getRows() {
    return rows;
  }

  public TagColour[] getColours() {
    return TagColour.values();
  }

  public TagRow getChosen() {
    return chosen;
  }

  public String getPart() {
    return part;
  }

  public void setPart(String part) {
    this.part = part == null ? "" : part;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public TagColour getColour() {
    return colour;
  }

  public void setColour(TagColour colour) {
    this.colour = colour;
  }

  public boolean isRetired() {
    return retired;
  }

  public void setRetired(boolean retired) {
    this.retired = retired;
  }

  public String getInto() {
    return into;
  }

  public void setInto(String into) {
    this.into = into;
  }
}
