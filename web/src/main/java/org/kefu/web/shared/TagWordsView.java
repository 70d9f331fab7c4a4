package org.kefu.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.kefu.customer.boundary.TagColour;
import org.kefu.customer.boundary.Tags;

/** How tags look on a page. */
@Named
@RequestScoped
public class TagWordsView {
  private static final Map<TagColour, String> TONES =
      Map.of(
          TagColour.GREY, "plain",
          TagColour.BLUE, "brand",
          TagColour.GREEN, "ok",
          TagColour.AMBER, "warn",
          TagColour.RED, "bad",
          TagColour.VIOLET, "wait");

  private static final int SUGGESTIONS = 8;

  @Inject Tags tags;
  private Map<String, TagColour> colours;
  private final Map<String, String> tones = new Lookup<>(this::tone);

  /** The end of the style class of a label, by the name of the tag. */
  public Map<String, String> getTones() {
    return tones;
  }

  /** Tags that may be given, while somebody types a part of one. */
  public List<String> suggest(String part) {
    return tags.suggest(part, SUGGESTIONS);
  }

  private String tone(String tag) {
    if (colours == null) {
      colours = tags.colours();
    }
    return TONES.get(colours.getOrDefault(tag, TagColour.GREY));
  }

  /** The same, by the colour. */
  public String tone(TagColour colour) {
    return TONES.get(colour);
  }
}
