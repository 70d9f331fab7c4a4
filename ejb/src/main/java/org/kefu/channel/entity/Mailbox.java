package org.kefu.channel.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Locale;
import org.kefu.channel.boundary.MailboxCard;
import org.kefu.channel.boundary.MailboxDetails;
import org.kefu.channel.boundary.MailboxFile;
import org.kefu.channel.boundary.MailboxSecurity;
import org.kefu.channel.boundary.MailboxSignIn;

/** A mailbox that is ours: where mails come from, whose tickets they become, who we write as. */
@Entity
public class Mailbox {
  @Id private String code;
  @Version private int version;
  private String address;
  private String name;
  private String team;
  private String host;
  private int port;

  @Enumerated(EnumType.STRING)
  private MailboxSecurity security;

  private String folder;

  @Enumerated(EnumType.STRING)
  @Column(name = "sign_in")
  private MailboxSignIn signIn;

  private String login;

  /** Sealed, as all secrets of it. */
  private String password;

  @Column(name = "token_url")
  private String tokenUrl;

  @Column(name = "client_id")
  private String clientId;

  @Column(name = "client_secret")
  private String clientSecret;

  @Column(name = "move_to")
  private String moveTo;

  @Column(name = "signs_replies")
  private boolean signsReplies;

  /** Where its letters are handed over, null for the server of the installation. */
  @Column(name = "smtp_host")
  private String smtpHost;

  @Column(name = "smtp_port")
  private Integer smtpPort;

  @Enumerated(EnumType.STRING)
  @Column(name = "smtp_security")
  private MailboxSecurity smtpSecurity;

  @Column(name = "smtp_login")
  private String smtpLogin;

  @Column(name = "smtp_password")
  private String smtpPassword;

  /** What its mail server calls itself where it says who a sender truly is. */
  private String authserv;

  private boolean enabled = true;

  protected Mailbox() {}

  public Mailbox(String code) {
    this.code = code;
  }

  /** Everything but the secrets. */
  public void write(MailboxFile file) {
    address = file.address().strip().toLowerCase(Locale.ROOT);
    name = file.name().strip();
    team = file.team();
    host = file.server().host().strip();
    port = file.server().port();
    security = file.server().security();
    folder = file.server().folder().strip();
    signIn = file.signIn().kind();
    login = file.signIn().login().strip();
    tokenUrl = file.signIn().tokenUrl();
    clientId = file.signIn().clientId();
    moveTo = file.moveTo();
    signsReplies = file.signsReplies();
    authserv = file.authserv();
    sendBy(file.sending());
  }

  private void sendBy(MailboxFile.Sending sending) {
    smtpHost = sending == null ? null : sending.host().strip();
    smtpPort = sending == null ? null : sending.port();
    smtpSecurity = sending == null ? null : sending.security();
    smtpLogin = sending == null ? null : sending.login();
    smtpPassword = smtpLogin == null ? null : smtpPassword;
  }

  private MailboxFile.Sending sending() {
    return smtpHost == null
        ? null
        : new MailboxFile.Sending(smtpHost, smtpPort, smtpSecurity, smtpLogin, null);
  }

  public void lock(String sealedPassword) {
    password = sealedPassword;
  }

  public void lockClient(String sealedSecret) {
    clientSecret = sealedSecret;
  }

  public void lockSending(String sealedPassword) {
    smtpPassword = sealedPassword;
  }

  public void enable(boolean on) {
    enabled = on;
  }

  public MailboxFile file() {
    return new MailboxFile(
        address,
        name,
        team,
        new MailboxFile.Server(host, port, security, folder),
        new MailboxFile.SignIn(signIn, login, null, tokenUrl, clientId, null, null),
        moveTo,
        signsReplies,
        sending(),
        authserv);
  }

  public MailboxDetails details() {
    return new MailboxDetails(code, version, enabled, file());
  }

  public MailboxCard card() {
    return new MailboxCard(address, name, team);
  }

  public String getCode() {
    return code;
  }

  /** Its mails are answered at an address that names the ticket. */
  public boolean isSigningReplies() {
    return signsReplies;
  }

  public String getSmtpPassword() {
    return smtpPassword;
  }

  public String getAuthserv() {
    return authserv;
  }

  public int getVersion() {
    return version;
  }

  public String getPassword() {
    return password;
  }

  public String getClientSecret() {
    return clientSecret;
  }
}
