package org.kefu.ticket.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.BusinessException;
import org.kefu.system.boundary.Secret;
import org.kefu.ticket.control.Tickets;

/**
 * Links by which a customer reaches one ticket without signing in. The link carries the number and
 * its last day under the installation's signature; nobody can make or lengthen one.
 */
@ApplicationScoped
public class SignedLinks {
  private static final Duration LIFE = Duration.ofDays(90);
  private static final int MAC = 16;

  @Inject BusinessClock clock;
  @Inject Tickets tickets;

  /** The link is not ours, was changed, or its time is over. */
  public static class LinkRefused extends BusinessException {
    public LinkRefused() {
      super();
    }
  }

  /** The path of the customer's page of a ticket, below the address of the web server. */
  public String path(String ticketNumber) {
    return "/t/" + token(ticketNumber, clock.instant().plus(LIFE));
  }

  /** The number of the ticket a token opens. */
  public String ticket(String token) {
    try {
      var bytes = Base64.getUrlDecoder().decode(token);
      var text = Arrays.copyOfRange(bytes, MAC, bytes.length);
      var mac = Arrays.copyOfRange(bytes, 0, MAC);
      return read(new String(text, StandardCharsets.UTF_8), mac);
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException | NullPointerException e) {
      throw new LinkRefused();
    }
  }

  private String read(String text, byte[] mac) {
    if (!MessageDigest.isEqual(mac, mac(text))) {
      throw new LinkRefused();
    }
    var parts = text.split(" ");
    var until = Instant.ofEpochSecond(Long.parseLong(parts[1]));
    if (until.isBefore(clock.instant()) || !isTheirs(parts[0], until.minus(LIFE))) {
      throw new LinkRefused();
    }
    return parts[0];
  }

  /**
   * A ticket that was opened for the wrong customer is not theirs to read any more, and an internal
   * one is nobody's but ours.
   */
  private boolean isTheirs(String number, Instant signed) {
    return tickets.find(number).stream()
        .allMatch(ticket -> !ticket.isInternal() && ticket.isOwnedAt(signed));
  }

  private static String token(String number, Instant until) {
    var text = number + " " + until.getEpochSecond();
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    var token = Arrays.copyOf(mac(text), MAC + bytes.length);
    System.arraycopy(bytes, 0, token, MAC, bytes.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }

  private static byte[] mac(String text) {
    return Arrays.copyOf(Secret.sign("ticket " + text), MAC);
  }
}
