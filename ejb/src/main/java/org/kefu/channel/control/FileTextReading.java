package org.kefu.channel.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import org.kefu.channel.boundary.Legibility;
import org.kefu.channel.boundary.StoredFile;
import org.kefu.system.boundary.Files;

/** Reads the text of files in the store. */
@ApplicationScoped
public class FileTextReading {
  private final FileReader reader = new FileReader();

  @Inject Files files;

  public FileReader.Outcome read(StoredFile file) {
    if (file.size() > FileReader.MOST_BYTES) {
      return new FileReader.Outcome(Legibility.TOO_LARGE, null);
    }
    try {
      return reader.read(files.read(file.sha256()), file.name(), file.type());
    } catch (UncheckedIOException away) {
      return new FileReader.Outcome(Legibility.BROKEN, null);
    }
  }
}
