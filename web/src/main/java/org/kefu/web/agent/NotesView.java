package org.kefu.web.agent;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.kefu.customer.boundary.CustomerNotes;
import org.kefu.customer.boundary.NewNote;
import org.kefu.customer.boundary.NoteView;
import org.primefaces.event.FileUploadEvent;

/** Remarks and documents in the file on the page. */
@Named
@ViewScoped
public class NotesView implements Serializable {
  @Inject CustomerNotes notes;
  @Inject CustomerView customer;
  private List<NoteView> all;
  private String words;
  private final List<NewNote.NewFile> brought = new ArrayList<>();

  /** A document waits here until the remark is kept that it belongs to. */
  public void bring(FileUploadEvent event) {
    brought.add(new NewNote.NewFile(event.getFile().getFileName(), event.getFile().getContent()));
  }

  public void drop(NewNote.NewFile file) {
    brought.remove(file);
  }

  public void add() {
    notes.add(new NewNote(customer.getNumber(), words, List.copyOf(brought)));
    words = null;
    brought.clear();
    all = null;
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

  public List<NewNote.NewFile> getBrought() {
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
