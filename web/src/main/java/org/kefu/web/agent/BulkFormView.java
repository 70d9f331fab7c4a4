package org.kefu.web.agent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kefu.bulk.boundary.BulkDesk;
import org.kefu.bulk.boundary.NewBulk;
import org.kefu.deed.boundary.MacroRow;
import org.kefu.deed.boundary.Macros;
import org.kefu.deed.boundary.TicketDeed;
import org.kefu.ticket.boundary.TicketQuery;

/** The dialog over a list of tickets that says what shall be done to those that are chosen. */
@Named
@ViewScoped
public class BulkFormView implements Serializable {
  private static final String MACRO = "macro ";
  private static final int OFFERED_MACROS = 50;

  @Inject BulkDesk bulks;
  @Inject Macros macros;

  private final DeedForm form = new DeedForm();
  private List<MacroRow> offered;
  private MacroRow macro;
  private String numbers;
  private String list;
  private String phrase;

  /** Nothing is changed yet: the next page tells what would be. */
  public String preview() {
    var number = bulks.preview(new NewBulk(named(), asked(), deeds(), title()));
    if (macro != null) {
      macros.countUse(macro.id());
    }
    return "/agent/bulk?faces-redirect=true&number=" + number;
  }

  private List<TicketDeed> deeds() {
    return macro == null ? List.of(form.deed()) : macro.file().deeds();
  }

  private String title() {
    return macro == null ? null : macro.file().name();
  }

  /** The macros somebody uses most, by what stands for them among the kinds of deeds. */
  public Map<String, String> getMacros() {
    if (offered == null) {
      offered = macros.find("", 0, OFFERED_MACROS);
    }
    return offered.stream()
        .collect(
            Collectors.toMap(
                row -> MACRO + row.id(),
                row -> row.file().name(),
                (one, same) -> one,
                LinkedHashMap::new));
  }

  /** A kind of deed, or a macro. */
  public String getKind() {
    return macro == null ? form.getWhat() : MACRO + macro.id();
  }

  public void setKind(String kind) {
    if (kind.startsWith(MACRO)) {
      macro = macros.macro(Long.parseLong(kind.substring(MACRO.length())));
    } else {
      macro = null;
      form.setWhat(kind);
    }
  }

  /** What the chosen macro does, null where one deed is put together. */
  public MacroRow getMacro() {
    return macro;
  }

  /** Something of it cannot be undone. */
  public boolean isFinal() {
    return deeds().stream().anyMatch(deed -> !deed.kind().isUndoable());
  }

  private List<String> named() {
    return numbers == null || numbers.isBlank()
        ? List.of()
        : List.of(numbers.strip().split("\\s+"));
  }

  /** All that the list finds, as its address says it; null where tickets are named. */
  private TicketQuery asked() {
    if (list == null || list.isBlank()) {
      return null;
    }
    var filter = new TicketFilter();
    filter.read(list);
    return filter.query(TicketQuery.View.OPEN);
  }

  public void putPhrase() {
    if (phrase != null && !phrase.isEmpty()) {
      form.append(phrase);
    }
    phrase = null;
  }

  public DeedForm getForm() {
    return form;
  }

  public String getPhrase() {
    return phrase;
  }

  public void setPhrase(String phrase) {
    this.phrase = phrase;
  }

  public String getNumbers() {
    return numbers;
  }

  public void setNumbers(String numbers) {
    this.numbers = numbers;
  }

  public String getList() {
    return list;
  }

  public void setList(String list) {
    this.list = list;
  }
}
