package org.kefu.channel.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kefu.channel.control.FileTextReading;
import org.kefu.channel.control.FileTextShelf;

/**
 * The text in files that came along, read once for the same content. It knows no rights: whoever
 * asks sees to it that the files may be read.
 */
@Stateless
@PermitAll
public class FileTexts {
  private static final Logger LOG = Logger.getLogger(FileTexts.class.getName());

  @Inject FileTextShelf shelf;
  @Inject FileTextReading reading;

  /**
   * The text of each file by its SHA-256, empty where it has none.
   *
   * @param nanoTime until when unknown files may be read; those that come later are left out
   */
  public Map<String, String> read(Collection<StoredFile> files, long nanoTime) {
    var texts = known(files.stream().map(StoredFile::sha256).toList());
    for (var file : files) {
      if (!texts.containsKey(file.sha256()) && System.nanoTime() - nanoTime < 0) {
        texts.put(file.sha256(), read(file));
      }
    }
    return texts;
  }

  private String read(StoredFile file) {
    var read = reading.read(file);
    try {
      shelf.keep(file.sha256(), read);
    } catch (RuntimeException keptByAnother) {
      LOG.log(Level.FINE, "Somebody else has read it, too", keptByAnother);
    }
    return read.text() == null ? "" : read.text();
  }

  /** The text of those that were read already. */
  public Map<String, String> known(List<String> shas) {
    return shelf.texts(shas);
  }

  /** What came of reading these, where they were. */
  public Map<String, Legibility> outcomes(Collection<String> shas) {
    return shelf.outcomes(shas);
  }

  /** How many files there are of each outcome. */
  @RolesAllowed({"system.watch", "job.manage"})
  public Map<Legibility, Long> counts() {
    return shelf.counts();
  }

  /** What no message and no remark has any more is nobody's to find. */
  @Schedule(hour = "3", minute = "20", persistent = false)
  public void forgetLoose() {
    shelf.forgetLoose();
  }
}
