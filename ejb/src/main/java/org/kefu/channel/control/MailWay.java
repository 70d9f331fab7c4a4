package org.kefu.channel.control;

import java.net.URI;

/**
 * Where our mails are handed over, and how.
 *
 * @param port -1 for the usual one
 * @param login null where nobody is asked
 */
record MailWay(String host, int port, Line line, Login login) {

  /** How the line is encrypted. */
  enum Line {
    TLS,
    STARTTLS,
    /** Encrypted where the server offers it. */
    OFFERED,
    NONE
  }

  /**
   * @param secret a password, or an access token
   */
  record Login(String user, String secret, boolean byToken) {

    /** No secret in a log. */
    @Override
    public String toString() {
      return user;
    }
  }

  /** As {@code smtp://user:secret@host:port} or {@code smtps://…} says. */
  static MailWay of(URI address) {
    var parts = address.getUserInfo() == null ? new String[0] : address.getUserInfo().split(":", 2);
    var login = parts.length == 2 ? new Login(parts[0], parts[1], false) : null;
    var plain = login == null ? Line.OFFERED : Line.STARTTLS;
    return new MailWay(
        address.getHost(),
        address.getPort(),
        "smtps".equals(address.getScheme()) ? Line.TLS : plain,
        login);
  }

  String protocol() {
    return line == Line.TLS ? "smtps" : "smtp";
  }
}
