package org.kefu.channel.control;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.kefu.channel.boundary.Legibility;
import org.kefu.shared.BusinessClock;
import org.mockito.Mockito;

/** The texts of files in a database of a test. */
public final class FileShelfOver {
  private FileShelfOver() {}

  public static FileTextShelf of(EntityManager em, Instant now) {
    var shelf = new FileTextShelf();
    shelf.em = em;
    shelf.clock = Mockito.mock(BusinessClock.class);
    Mockito.when(shelf.clock.instant()).thenReturn(now);
    return shelf;
  }

  public static FileReader.Outcome outcome(Legibility outcome, String text) {
    return new FileReader.Outcome(outcome, text);
  }
}
