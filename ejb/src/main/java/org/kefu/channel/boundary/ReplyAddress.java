package org.kefu.channel.boundary;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kefu.system.boundary.Secret;

/**
 * An address of ours that names a ticket and is signed for one receiver: {@code
 * local+ticket.sign@domain}. Whoever writes to it has what we wrote to that receiver.
 *
 * @param ticket the number of the ticket
 */
public record ReplyAddress(String ticket, String sign) {
  private static final int MAC = 10;
  private static final int SIGN = 16;
  private static final int LONGEST_LOCAL = 64; // RFC 5321

  /** In any case: mail servers on the way may change it. */
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?i)[^@]+\\+(T-(?:[A-Z0-9]+-)?\\d{4}-\\d{6,})\\.([0-9A-V]{" + SIGN + "})@[^@]+");

  /**
   * The address by which the receiver answers on a ticket; empty where ours is too long for one.
   *
   * @param ours the address we write from
   */
  public static Optional<String> of(String ours, String ticket, String receiver) {
    var at = ours.lastIndexOf('@');
    var local =
        ours.substring(0, at)
            + "+"
            + ticket.toLowerCase(Locale.ROOT)
            + "."
            + sign(ticket, receiver);
    var address = local + ours.substring(at);
    return local.length() <= LONGEST_LOCAL && read(address).isPresent()
        ? Optional.of(address)
        : Optional.empty();
  }

  /** What an address says of a ticket; whether that is true, {@link #isFor} tells. */
  public static Optional<ReplyAddress> read(String address) {
    var found = SIGNED.matcher(address.strip());
    return found.matches()
        ? Optional.of(
            new ReplyAddress(
                found.group(1).toUpperCase(Locale.ROOT), found.group(2).toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  /** True when it was made for this receiver. */
  public boolean isFor(String receiver) {
    return MessageDigest.isEqual(bytes(sign), bytes(sign(ticket, receiver)));
  }

  private static String sign(String ticket, String receiver) {
    var mac = Secret.sign("reply " + ticket + " " + BareAddress.of(receiver));
    var digits = new BigInteger(1, Arrays.copyOf(mac, MAC)).toString(32);
    return "0".repeat(SIGN - digits.length()) + digits;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
