package org.kefu.web.agent;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.kefu.ticket.boundary.Reply;
import org.kefu.web.shared.Sizes;
import org.primefaces.event.FileUploadEvent;

/** Files that wait on a page until the words leave that they belong to. */
public class Brought implements Serializable {
  private final List<Reply.NewFile> all = new ArrayList<>();

  public void bring(FileUploadEvent event) {
    all.add(new Reply.NewFile(event.getFile().getFileName(), event.getFile().getContent()));
  }

  public void drop(Reply.NewFile file) {
    all.remove(file);
  }

  public String size(Reply.NewFile file) {
    return Sizes.of(file.bytes().length);
  }

  /** As they are sent. */
  List<Reply.NewFile> files() {
    return List.copyOf(all);
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  public List<Reply.NewFile> getAll() {
    return all;
  }
}
