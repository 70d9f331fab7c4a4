package org.kefu.channel.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Command: what is to be known of a mailbox.
 *
 * @param team whose tickets its mails become, null when the rules decide
 * @param moveTo the folder a mail goes to once it is taken, null when it stays and is marked read
 * @param sending how its letters leave, null where the server of the installation sends them
 * @param authserv the name by which its mail server signs what it found out about a sender (RFC
 *     8601), null where it is not asked
 * @param signsReplies answers come back to {@link ReplyAddress}es; the server must know {@code +}
 */
public record MailboxFile(
    @NotBlank @Size(max = 200) String address,
    @NotBlank @Size(max = 120) String name,
    String team,
    @NotNull @Valid Server server,
    @NotNull @Valid SignIn signIn,
    @Size(max = 200) String moveTo,
    boolean signsReplies,
    @Valid Sending sending,
    @Size(max = 200) String authserv) {

  /** Where it is. */
  public record Server(
      @NotBlank @Size(max = 200) String host,
      @Min(1) @Max(65535) int port,
      @NotNull MailboxSecurity security,
      @NotBlank @Size(max = 200) String folder) {}

  /**
   * The server that takes its letters. We sign in there as it is done for reading: with a password
   * of its own, null when the one that is kept holds on, or with the same tokens.
   *
   * @param login null where that server asks for none, or for the login of the mailbox by token
   */
  public record Sending(
      @NotBlank @Size(max = 200) String host,
      @Min(1) @Max(65535) int port,
      @NotNull MailboxSecurity security,
      @Size(max = 200) String login,
      @Size(max = 500) String password) {

    /** No secret in a log. */
    @Override
    public String toString() {
      return host + ":" + port;
    }
  }

  /** How we get in; a secret is null when the one that is kept holds on. */
  public record SignIn(
      @NotNull MailboxSignIn kind,
      @NotBlank @Size(max = 200) String login,
      @Size(max = 500) String password,
      @Size(max = 500) String tokenUrl,
      @Size(max = 200) String clientId,
      @Size(max = 500) String clientSecret,
      @Size(max = 4000) String refreshToken) {

    /** No secret in a log. */
    @Override
    public String toString() {
      return kind + " " + login;
    }
  }
}
