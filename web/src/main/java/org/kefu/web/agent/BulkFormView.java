package org.kefu.web.agent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kefu.bulk.boundary.BulkDesk;
import org.kefu.bulk.boundary.NewBulk;
import org.kefu.ticket.boundary.TicketQuery;

/** The dialog over a list of tickets that says what shall be done to those that are chosen. */
@Named
@ViewScoped
public class BulkFormView implements Serializable {
  @Inject BulkDesk bulks;

  private final DeedForm form = new DeedForm();
  private String numbers;
  private String list;
  private String phrase;

  /** Nothing is changed yet: the next page tells what would be. */
  public String preview() {
    var number = bulks.preview(new NewBulk(named(), asked(), List.of(form.deed()), null));
    return "/agent/bulk?faces-redirect=true&number=" + number;
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
