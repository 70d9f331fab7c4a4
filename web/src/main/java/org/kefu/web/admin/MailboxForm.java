package org.kefu.web.admin;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.kefu.channel.boundary.MailboxAdmin;
import org.kefu.channel.boundary.MailboxFile;
import org.kefu.channel.boundary.MailboxSecurity;
import org.kefu.channel.boundary.MailboxSignIn;
import org.kefu.channel.boundary.TriedMail;
import org.kefu.web.agent.Bundles;
import org.kefu.web.shared.Dialogs;
import org.kefu.web.shared.Told;

/** What is typed of a mailbox, whether new or known, and the look into it. */
public abstract class MailboxForm implements Serializable {
  @Inject MailboxAdmin admin;
  @Inject Told told;

  private String address;
  private String name;
  private String team;
  private String host;
  private int port = 993;
  private MailboxSecurity security = MailboxSecurity.TLS;
  private String folder = "INBOX";
  private MailboxSignIn kind = MailboxSignIn.PASSWORD;
  private String login;
  private String password;
  private String tokenUrl;
  private String clientId;
  private String clientSecret;
  private String refreshToken;
  private String moveTo;
  private boolean signsReplies;
  private String authserv;
  private boolean sends;
  private String smtpHost;
  private int smtpPort = 587;
  private MailboxSecurity smtpSecurity = MailboxSecurity.STARTTLS;
  private String smtpLogin;
  private String smtpPassword;
  private List<TriedMail> tried;

  /** The code of a mailbox that is known, whose secrets hold where none is typed. */
  abstract String known();

  public void test() {
    tried = admin.test(known(), file());
    Dialogs.show("tried");
  }

  /** One mail to whoever asks, by the server that is typed. */
  public void sendTest() {
    var to =
        admin.send(
            known(),
            file(),
            Bundles.text("admin", "mailbox.sendSubject", address),
            Bundles.text("admin", "mailbox.sendText", smtpHost));
    told.done("admin", "mailbox.sendDone", to);
  }

  MailboxFile file() {
    return new MailboxFile(
        address,
        name,
        blankless(team),
        new MailboxFile.Server(host, port, security, folder),
        new MailboxFile.SignIn(
            kind,
            login,
            password,
            blankless(tokenUrl),
            blankless(clientId),
            clientSecret,
            refreshToken),
        blankless(moveTo),
        signsReplies,
        sends ? sending() : null,
        blankless(authserv));
  }

  private MailboxFile.Sending sending() {
    return new MailboxFile.Sending(
        smtpHost, smtpPort, smtpSecurity, blankless(smtpLogin), smtpPassword);
  }

  void show(MailboxFile file) {
    address = file.address();
    name = file.name();
    team = file.team();
    host = file.server().host();
    port = file.server().port();
    security = file.server().security();
    folder = file.server().folder();
    kind = file.signIn().kind();
    login = file.signIn().login();
    tokenUrl = file.signIn().tokenUrl();
    clientId = file.signIn().clientId();
    moveTo = file.moveTo();
    signsReplies = file.signsReplies();
    authserv = file.authserv();
    sends = file.sending() != null;
    if (sends) {
      smtpHost = file.sending().host();
      smtpPort = file.sending().port();
      smtpSecurity = file.sending().security();
      smtpLogin = file.sending().login();
    }
  }

  private static String blankless(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** The usual port of the line, where the other usual one stood. */
  public void fitPort() {
    if (port == 993 && security != MailboxSecurity.TLS) {
      port = 143;
    } else if (port == 143 && security == MailboxSecurity.TLS) {
      port = 993;
    }
  }

  /** As {@link #fitPort}, for sending. */
  public void fitSmtpPort() {
    if (smtpPort == 587 && smtpSecurity == MailboxSecurity.TLS) {
      smtpPort = 465;
    } else if (smtpPort == 465 && smtpSecurity != MailboxSecurity.TLS) {
      smtpPort = 587;
    }
  }

  public boolean isByToken() {
    return kind == MailboxSignIn.OAUTH2;
  }

  public List<TriedMail> getTried() {
    return tried;
  }

  public MailboxSecurity[] getSecurities() {
    return MailboxSecurity.values();
  }

  public MailboxSignIn[] getKinds() {
    return MailboxSignIn.values();
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getTeam() {
    return team;
  }

  public void setTeam(String team) {
    this.team = team;
  }

  public String getHost() {
    return host;
  }

  public void setHost(String host) {
    this.host = host;
  }

  public int getPort() {
    return port;
  }

  public void setPort(int port) {
    this.port = port;
  }

  public MailboxSecurity getSecurity() {
    return security;
  }

  public void setSecurity(MailboxSecurity security) {
    this.security = security;
  }

  public String getFolder() {
    return folder;
  }

  public void setFolder(String folder) {
    this.folder = folder;
  }

  public MailboxSignIn getKind() {
    return kind;
  }

  public void setKind(MailboxSignIn kind) {
    this.kind = kind;
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  /** Secrets are not shown again; what was typed before holds until another one is typed. */
  public String getPassword() {
    return password;
  }

  public void setPassword(String typed) {
    password = typed == null || typed.isEmpty() ? password : typed;
  }

  public String getTokenUrl() {
    return tokenUrl;
  }

  public void setTokenUrl(String tokenUrl) {
    this.tokenUrl = tokenUrl;
  }

  public String getClientId() {
    return clientId;
  }

  public void setClientId(String clientId) {
    this.clientId = clientId;
  }

  public String getClientSecret() {
    return clientSecret;
  }

  public void setClientSecret(String typed) {
    clientSecret = typed == null || typed.isEmpty() ? clientSecret : typed;
  }

  public String getRefreshToken() {
    return refreshToken;
  }

  public void setRefreshToken(String typed) {
    refreshToken = typed == null || typed.isEmpty() ? refreshToken : typed;
  }

  public boolean isSignsReplies() {
    return signsReplies;
  }

  public void setSignsReplies(boolean signsReplies) {
    this.signsReplies = signsReplies;
  }

  public String getMoveTo() {
    return moveTo;
  }

  public void setMoveTo(String moveTo) {
    this.moveTo = moveTo;
  }

  public String getAuthserv() {
    return authserv;
  }

  public void setAuthserv(String authserv) {
    this.authserv = authserv;
  }

  public boolean isSends() {
    return sends;
  }

  public void setSends(boolean sends) {
    this.sends = sends;
  }

  public String getSmtpHost() {
    return smtpHost;
  }

  public void setSmtpHost(String smtpHost) {
    this.smtpHost = smtpHost;
  }

  public int getSmtpPort() {
    return smtpPort;
  }

  public void setSmtpPort(int smtpPort) {
    this.smtpPort = smtpPort;
  }

  public MailboxSecurity getSmtpSecurity() {
    return smtpSecurity;
  }

  public void setSmtpSecurity(MailboxSecurity smtpSecurity) {
    this.smtpSecurity = smtpSecurity;
  }

  public String getSmtpLogin() {
    return smtpLogin;
  }

  public void setSmtpLogin(String smtpLogin) {
    this.smtpLogin = smtpLogin;
  }

  public String getSmtpPassword() {
    return smtpPassword;
  }

  public void setSmtpPassword(String typed) {
    smtpPassword = typed == null || typed.isEmpty() ? smtpPassword : typed;
  }
}
