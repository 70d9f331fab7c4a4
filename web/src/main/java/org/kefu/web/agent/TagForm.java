package org.kefu.web.agent;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.kefu.customer.boundary.Tags;

/** The tags of one thing, given while somebody types and taken away with a click. */
public abstract class TagForm {
  private static final int SUGGESTIONS = 8;

  @Inject Tags vocabulary;
  private String tag;

  public abstract List<String> getTags();

  public abstract boolean isWritable();

  /** The address of everything that has a tag. */
  public abstract String list(String tag);

  protected abstract void give(String name);

  protected abstract void takeAway(String name);

  /** What was typed comes first, so that Enter takes exactly that, known or new. */
  public List<String> suggest(String part) {
    var known = vocabulary.suggest(part, SUGGESTIONS);
    return Stream.concat(known.stream().filter(part::equalsIgnoreCase), Stream.of(part))
        .limit(1)
        .flatMap(first -> Stream.concat(Stream.of(first), known.stream()))
        .distinct()
        .filter(name -> !getTags().contains(name))
        .toList();
  }

  public void add() {
    if (tag != null) {
      give(tag);
      tag = null;
    }
  }

  /** By name: the row that was clicked may have moved since the page was read. */
  public void remove() {
    takeAway(
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("tag"));
  }

  public String getTag() {
    return tag;
  }

  public void setTag(String tag) {
    this.tag = tag;
  }
}
