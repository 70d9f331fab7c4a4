package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.kefu.channel.boundary.MailboxDirectory;
import org.kefu.channel.boundary.StoredFile;
import org.kefu.shared.InvalidInput;
import org.kefu.system.boundary.Files;
import org.kefu.ticket.boundary.Reply;

/** What a reply carries beside its words: who else gets it, and files within limits. */
@ApplicationScoped
public class Enclosures {
  public static final int MOST_FILES = 10;
  public static final int MOST_MEGABYTES = 18; // a mail of 25 MB, as its files are encoded
  public static final int MOST_CC = 20;

  private static final long MEGABYTE = 1024L * 1024;
  private static final int LONGEST_NAME = 200;
  private static final Pattern ADDRESS =
      Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9.-]{1,190}\\.[A-Za-z]{2,63}");

  @Inject Files store;
  @Inject MailboxDirectory mailboxes;

  /** The addresses, each once; nothing that is none gets into a header. */
  List<String> cc(List<String> typed) {
    var all = typed.stream().map(String::strip).filter(a -> !a.isEmpty()).distinct().toList();
    if (all.size() > MOST_CC) {
      throw new InvalidInput("cc", "ccTooMany", MOST_CC);
    }
    all.forEach(this::check);
    return all;
  }

  private void check(String address) {
    if (!ADDRESS.matcher(address).matches()) {
      throw new InvalidInput("cc", "email", address);
    }
    if (mailboxes.isOurs(address)) {
      throw new InvalidInput("cc", "ccOwn", address);
    }
  }

  public List<StoredFile> keep(List<Reply.NewFile> brought) {
    if (brought.size() > MOST_FILES) {
      throw new InvalidInput("document", "filesTooMany", MOST_FILES);
    }
    if (brought.stream().mapToLong(f -> f.bytes().length).sum() > MOST_MEGABYTES * MEGABYTE) {
      throw new InvalidInput("document", "filesTooLarge", MOST_MEGABYTES);
    }
    return brought.stream().map(this::keep).toList();
  }

  private StoredFile keep(Reply.NewFile file) {
    var bytes = file.bytes();
    return new StoredFile(
        name(file.name()), Files.type(bytes), bytes.length, store.keep(bytes), false, null);
  }

  /** The last part of what may be a path, without what has no place in a name. */
  private static String name(String brought) {
    var name = brought == null ? "" : brought.replaceAll("^.*[/\\\\]|\\p{Cntrl}", "").strip();
    if (name.isEmpty()) {
      return "file";
    }
    return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
  }
}
