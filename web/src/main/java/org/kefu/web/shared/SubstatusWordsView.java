package org.kefu.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kefu.ticket.boundary.SubstatusFile;
import org.kefu.ticket.boundary.Substatuses;
import org.kefu.ticket.boundary.TicketState;

/** What the finer states are called and how they look. */
@Named
@RequestScoped
public class SubstatusWordsView {
  @Inject Substatuses substatuses;
  @Inject TagWordsView tags;
  @Inject LocaleView reader;
  private Map<String, SubstatusFile> known;
  private final Map<String, String> names = new Lookup<>(this::name);
  private final Map<String, String> tones = new Lookup<>(this::tone);

  private Map<String, SubstatusFile> known() {
    if (known == null) {
      known = new LinkedHashMap<>();
      substatuses.all().forEach(each -> known.put(each.code(), each));
    }
    return known;
  }

  /** In the language of the page; one that is gone is called by its code. */
  public String name(String code) {
    if (code == null || code.isEmpty()) {
      return "—";
    }
    var file = known().get(code);
    return file == null ? code : file.name(reader.getLocale());
  }

  private String tone(String code) {
    var file = known().get(code);
    return file == null ? "plain" : tags.tone(file.colour());
  }

  public Map<String, String> getNames() {
    return names;
  }

  /** The end of the style class of a label. */
  public Map<String, String> getTones() {
    return tones;
  }

  /** What a ticket in a state can be given: none of them, too, and the one it has. */
  public List<String> codes(TicketState state, String had) {
    var fitting =
        known().values().stream()
            .filter(each -> each.state() == state)
            .filter(each -> !each.retired() || each.code().equals(had))
            .map(SubstatusFile::code)
            .toList();
    return fitting.isEmpty() ? fitting : Stream.concat(Stream.of(""), fitting.stream()).toList();
  }

  /** All that can be given in some state. */
  public List<SubstatusFile> getGivable() {
    return known().values().stream().filter(each -> !each.retired()).toList();
  }

  /** All, those given to none any more too. */
  public List<String> getCodes() {
    return List.copyOf(known().keySet());
  }

  public boolean isAny() {
    return !known().isEmpty();
  }
}
