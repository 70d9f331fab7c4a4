package org.kefu.web.agent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kefu.shared.Template;
import org.kefu.staff.boundary.Right;
import org.kefu.web.shared.Dialogs;
import org.kefu.web.shared.Rows;
import org.kefu.web.shared.StaffView;
import org.kefu.web.shared.Told;
import org.kefu.web.shared.UserView;
import org.kefu.wording.boundary.PhraseFile;
import org.kefu.wording.boundary.PhraseRow;
import org.kefu.wording.boundary.Phrases;
import org.kefu.wording.boundary.Placeholder;

/** Behind {@code /agent/phrases.xhtml}: what the reader has to write with, and changes of it. */
@Named
@ViewScoped
public class PhrasesView implements Serializable {
  private static final int SUGGESTIONS = 8;

  @Inject Phrases phrases;
  @Inject StaffView staff;
  @Inject UserView user;
  @Inject Told told;

  private String part = "";
  private final Rows<PhraseRow> rows = new Rows<>((first, size) -> phrases.page(part, first, size));
  private PhraseRow chosen;
  private String name;
  private String category;
  private String body;
  private String sharedWith;

  /** Opens the dialog for a new phrase. */
  public void begin() {
    edit(null);
  }

  /** Opens the dialog for a phrase. */
  public void edit(PhraseRow phrase) {
    chosen = phrase;
    var file = phrase == null ? new PhraseFile(null, null, null, null) : phrase.file();
    name = file.name();
    category = file.category();
    body = file.body();
    sharedWith = file.sharedWith();
    Dialogs.show("phrase");
  }

  public void keep() {
    var file = new PhraseFile(name, category, body, sharedWith);
    if (chosen == null) {
      phrases.create(file);
    } else {
      phrases.change(chosen.id(), chosen.version(), file);
    }
    told.done("ticket", "phrases.done", name);
    Dialogs.hide("phrase");
  }

  public void remove(PhraseRow phrase) {
    phrases.remove(phrase.id());
    told.done("ticket", "phrases.removed", phrase.file().name());
  }

  public List<String> suggest(String typed) {
    return phrases.categories(typed, SUGGESTIONS);
  }

  /** With whom a phrase can be shared: code to name; nobody where the right is lacking. */
  public Map<String, String> getCircles() {
    var circles = new LinkedHashMap<String, String>();
    if (user.may(Right.PHRASE_SHARE)) {
      circles.put(PhraseFile.ALL, Bundles.text("ticket", "phrases.all"));
      circles.putAll(staff.getTeams());
    }
    return circles;
  }

  public String circle(PhraseRow phrase) {
    var with = phrase.file().sharedWith();
    if (with == null) {
      return Bundles.text("ticket", "phrases.mine");
    }
    return PhraseFile.ALL.equals(with)
        ? Bundles.text("ticket", "phrases.all")
        : staff.getTeams().getOrDefault(with, with);
  }

  public List<Placeholder> getPlaces() {
    return Placeholder.OF_PHRASES;
  }

  public String braced(Placeholder place) {
    return Template.braced(place.getWord());
  }

  public boolean isNew() {
    return chosen == null;
  }

  public boolean isNarrowed() {
    return !part.isBlank();
  }

  public Rows<PhraseRow> getRows() {
    return rows;
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

  public String getCategory() {
    return category;
  }

  public void setCategory(String category) {
    this.category = category;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  public String getSharedWith() {
    return sharedWith;
  }

  public void setSharedWith(String sharedWith) {
    this.sharedWith = sharedWith;
  }
}
