package org.kefu.web.agent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kefu.channel.boundary.MailArchive;
import org.kefu.channel.boundary.MailVerdict;
import org.kefu.ticket.boundary.MailIntake;
import org.primefaces.event.FileUploadEvent;

/** Behind {@code /agent/uploadMail.xhtml}. */
@Named
@ViewScoped
public class UploadMailView implements Serializable {
  /** What became of one mail of what was brought. */
  public record Taken(String file, MailVerdict verdict) {
    public boolean isOnTicket() {
      return verdict.ticket() != null;
    }

    /** The colour of the verdict's label: only what somebody must look at stands out. */
    public String getTone() {
      return switch (verdict.verdict()) {
        case NEW -> "brand";
        case JOINED -> "ok";
        case HELD -> "warn";
        default -> "plain";
      };
    }
  }

  /** How many mails came to one end. */
  public record Tally(MailVerdict.Kind verdict, long mails) {}

  @Inject MailIntake intake;
  private final List<Taken> taken = new ArrayList<>();

  /** A file may hold one mail or, as an mbox, thousands: it is read from disk, never at once. */
  public void upload(FileUploadEvent event) throws IOException {
    var name = event.getFile().getFileName();
    var kept = Files.createTempFile("kefu-mail", ".tmp");
    try (var in = event.getFile().getInputStream()) {
      Files.copy(in, kept, StandardCopyOption.REPLACE_EXISTING);
      receive(kept, name);
    } finally {
      Files.delete(kept);
    }
  }

  private void receive(Path kept, String name) throws IOException {
    MailArchive.each(
        kept, (place, raw) -> taken.add(new Taken(name + inArchive(place), intake.receive(raw))));
  }

  private static String inArchive(String place) {
    int at = place.lastIndexOf('#');
    return at < 0 ? "" : " " + place.substring(at);
  }

  public List<Taken> getTaken() {
    return taken;
  }

  public boolean isAnyTaken() {
    return !taken.isEmpty();
  }

  public List<Tally> getTallies() {
    return Arrays.stream(MailVerdict.Kind.values())
        .filter(kind -> kind != MailVerdict.Kind.DISCARDED)
        .map(kind -> new Tally(kind, count(kind)))
        .toList();
  }

  private long count(MailVerdict.Kind kind) {
    return taken.stream().filter(each -> each.verdict().verdict() == kind).count();
  }
}
