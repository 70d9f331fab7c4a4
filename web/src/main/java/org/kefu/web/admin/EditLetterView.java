package org.kefu.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kefu.shared.Template;
import org.kefu.web.shared.Told;
import org.kefu.wording.boundary.LetterAdmin;
import org.kefu.wording.boundary.LetterDetails;
import org.kefu.wording.boundary.LetterKey;
import org.kefu.wording.boundary.LetterKind;
import org.kefu.wording.boundary.LetterText;
import org.kefu.wording.boundary.LetterTrial;
import org.kefu.wording.boundary.LetterWords;
import org.kefu.wording.boundary.Placeholder;

/** Behind {@code /admin/editLetter.xhtml}: the words of one letter, and how it looks with them. */
@Named
@ViewScoped
public class EditLetterView implements Serializable {
  @Inject LetterAdmin admin;
  @Inject LetterTrial trial;
  @Inject Told told;

  private LetterKind kind = LetterKind.RECEIPT;
  private String language = "zh";
  private String scope;
  private transient LetterDetails letter;
  private int edition;
  private String subject;
  private String body;
  private boolean plain;
  private transient LetterText looked;
  private transient LetterWords look;

  public void load() {
    read();
    show(letter.text());
  }

  private void read() {
    letter = admin.details(key());
    edition = letter.edition();
  }

  private LetterKey key() {
    return new LetterKey(kind, language, scope == null ? "" : scope);
  }

  private LetterText text() {
    return new LetterText(subject == null ? "" : subject, body == null ? "" : body);
  }

  private void show(LetterText text) {
    subject = text.subject();
    body = text.body();
  }

  public String save() {
    admin.keep(key(), edition, text());
    return done("editLetter.done");
  }

  public String giveBack() {
    admin.giveBack(key(), edition);
    return done("editLetter.givenBack");
  }

  private String done(String key) {
    told.done("admin", key);
    return "editLetter?faces-redirect=true&includeViewParams=true";
  }

  public void send() {
    told.done("admin", "editLetter.sent", trial.send(key(), text()));
  }

  /** Puts the words of an earlier edition into the fields; they hold once they are saved. */
  public void takeUp(LetterDetails.Edition earlier) {
    show(earlier.text());
  }

  /** As a customer would get it; null while there is nothing to look at. */
  public LetterWords getLook() {
    if (!text().equals(looked)) {
      looked = text();
      look = looked.body().isBlank() ? null : trial.look(key(), looked);
    }
    return look;
  }

  public LetterDetails getLetter() {
    if (letter == null) {
      letter = admin.details(key());
    }
    return letter;
  }

  public List<Placeholder> getPlaces() {
    return kind.getAllowed();
  }

  public boolean isNeeded(Placeholder place) {
    return kind.getRequired().contains(place);
  }

  public String braced(Placeholder place) {
    return Template.braced(place.getWord());
  }

  public LetterKind getKind() {
    return kind;
  }

  public void setKind(LetterKind kind) {
    this.kind = kind == null ? LetterKind.RECEIPT : kind;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = "en".equals(language) ? "en" : "zh";
  }

  public String getScope() {
    return scope;
  }

  public void setScope(String scope) {
    this.scope = scope;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  /** The plain text is looked at, not the page. */
  public boolean isPlain() {
    return plain;
  }

  public void setPlain(boolean plain) {
    this.plain = plain;
  }
}
