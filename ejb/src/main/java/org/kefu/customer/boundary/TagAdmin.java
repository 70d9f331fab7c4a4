package org.kefu.customer.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.Map;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.customer.control.CustomerTagging;
import org.kefu.customer.control.TagMaking;
import org.kefu.customer.control.Vocabulary;
import org.kefu.customer.entity.Tag;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.boundary.Right;

/** Where an administrator keeps the vocabulary of tags in order. */
@Stateless
@RolesAllowed(Right.TAG_MANAGE)
public class TagAdmin {
  @Inject Vocabulary vocabulary;
  @Inject TagMaking making;
  @Inject CustomerTagging tagging;
  @Inject AuditTrail audit;
  @Inject Event<TagMoved> moved;

  /** A name that led to another tag becomes a tag of its own again. */
  public void create(@NotNull @Valid TagFile file) {
    var name = Tag.clean(file.name(), "name");
    var known = vocabulary.find(name);
    if (known.isPresent() && known.get().getSameAs() == null) {
      throw new InvalidInput("name", "tagKnown", known.get().getName());
    }
    known.ifPresent(Tag::standAlone);
    var tag = known.orElseGet(() -> vocabulary.add(making.entity(name)));
    tag.look(file.colour(), file.retired());
    log(tag, "tag.created", Map.of());
  }

  /** Writes a tag that was read at {@code version}; what has it keeps it under its new name. */
  public void change(@NotNull String name, int version, @NotNull @Valid TagFile file) {
    var tag = vocabulary.asRead(name, version);
    tag = call(tag, Tag.clean(file.name(), "name"));
    tag.look(file.colour(), file.retired());
    var detail = new HashMap<String, String>();
    detail.put("colour", file.colour().name());
    log(tag, file.retired() ? "tag.retired" : "tag.changed", detail);
  }

  private Tag call(Tag tag, String wished) {
    if (tag.getName().equals(wished)) {
      return tag;
    }
    if (tag.isCalled(wished)) {
      var made = making.entity(wished);
      tag.call(made.getName(), made.getSpelled());
      return tag;
    }
    var other = vocabulary.find(wished);
    if (other.isPresent() && !tag.getName().equals(other.get().getSameAs())) {
      throw new InvalidInput("name", "tagKnown", other.get().getName());
    }
    other.ifPresent(Tag::standAlone);
    var renamed = other.orElseGet(() -> vocabulary.add(making.entity(wished)));
    join(tag, renamed);
    log(renamed, "tag.renamed", Map.of("before", tag.getName(), "after", wished));
    return renamed;
  }

  /** Whatever has the one tag has the other from now on, and whoever writes the one means it. */
  public void merge(@NotNull String name, @NotNull String into) {
    var tag = vocabulary.named(name);
    var other = vocabulary.current(into).orElseThrow(() -> new InvalidInput("into", "tag", into));
    if (tag.equals(other)) {
      throw new InvalidInput("into", "tagSelf", into);
    }
    join(tag, other);
    log(other, "tag.merged", Map.of("name", tag.getName()));
    log(tag, "tag.mergedInto", Map.of("into", other.getName()));
  }

  private void join(Tag tag, Tag into) {
    vocabulary.lead(tag, into);
    tagging.move(tag.getName(), into.getName());
    moved.fire(new TagMoved(tag.getName(), into.getName()));
  }

  private void log(Tag tag, String action, Map<String, String> detail) {
    var words = new HashMap<>(detail);
    words.putIfAbsent("name", tag.getName());
    audit.record(AuditTrail.TAG, String.valueOf(tag.getId()), action, words);
  }
}
