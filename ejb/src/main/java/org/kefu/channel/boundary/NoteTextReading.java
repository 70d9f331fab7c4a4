package org.kefu.channel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import org.kefu.customer.boundary.NoteFile;
import org.kefu.customer.boundary.NoteTexts;

/** Reads the documents of customers' remarks as the files that come with messages. */
@ApplicationScoped
public class NoteTextReading implements NoteTexts {
  @Inject FileTexts texts;

  @Override
  public Map<String, String> read(Collection<NoteFile> files, long nanoTime) {
    return texts.read(files.stream().map(NoteTextReading::stored).toList(), nanoTime);
  }

  private static StoredFile stored(NoteFile file) {
    return new StoredFile(file.name(), file.type(), file.size(), file.sha256(), false, null);
  }
}
