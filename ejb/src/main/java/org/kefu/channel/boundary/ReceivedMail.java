package org.kefu.channel.boundary;

/**
 * A mail that has been read and whose bytes and files are kept, ready to be filed.
 *
 * @param readable what a person would read, also when the mail has HTML only
 * @param proof whether its From is true
 * @param fingerprint the same for the same mail, whichever way it travelled
 */
public record ReceivedMail(
    ParsedMail parsed, String fingerprint, String readable, NewMessage.Mail envelope, Proof proof) {

  /** The sender's address, empty when the mail names none. */
  public String sender() {
    return parsed.from().isEmpty() ? "" : parsed.from().get(0).address().strip();
  }

  /** Whoever is behind the sender's address; empty when the mail names none. */
  public String senderPerson() {
    return BareAddress.person(sender());
  }

  /** The code of the mailbox that brought it, null when it came another way. */
  public String mailbox() {
    return envelope.mailbox();
  }

  /** The number of the message that holds it already, null when it has just come. */
  public String filedAs() {
    return envelope.filedAs();
  }

  /** The same mail, taken up again. */
  public ReceivedMail filedAs(String message) {
    return new ReceivedMail(parsed, fingerprint, readable, envelope.filedAs(message), proof);
  }

  /** The same mail, as the word of whoever it is opened for. */
  public ReceivedMail vouchedBy(String address) {
    return new ReceivedMail(parsed, fingerprint, readable, envelope.vouchedBy(address), proof);
  }

  /** What the sender calls themselves, else the part of their address before the at sign. */
  public String senderName() {
    if (parsed.from().isEmpty()) {
      return "";
    }
    var from = parsed.from().get(0);
    return from.name().isBlank() ? from.address().split("@")[0] : from.name().strip();
  }

  public String subject() {
    return parsed.subject() == null ? "" : parsed.subject().strip();
  }
}
