package org.kefu.web.agent;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kefu.customer.boundary.CustomerNotes;
import org.kefu.customer.boundary.NewNote;
import org.kefu.customer.boundary.NoteView;

/** Remarks and documents in the file on the page. */
@Named
@ViewScoped
public class NotesView implements Serializable {
  @Inject CustomerNotes notes;
  @Inject CustomerView customer;
  private List<NoteView> all;
  private String words;
  private Brought brought = new Brought();

  public void add() {
    notes.add(new NewNote(customer.getNumber(), words, documents()));
    words = null;
    brought = new Brought();
    all = null;
  }

  private List<NewNote.NewFile> documents() {
    return brought.files().stream()
        .map(file -> new NewNote.NewFile(file.name(), file.bytes()))
        .toList();
  }

  public List<NoteView> getAll() {
    if (all == null) {
      all = notes.of(customer.getNumber());
    }
    return all;
  }

  public boolean isWritable() {
    return customer.isWriter() && !customer.isStub();
  }

  public boolean isShown() {
    return isWritable() || !getAll().isEmpty();
  }

  public Brought getBrought() {
    return brought;
  }

  /** Where a document is found. */
  public String href(NoteView note, int place) {
    return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath()
        + "/notes/"
        + note.id()
        + "/"
        + place;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
