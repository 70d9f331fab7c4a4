package org.kefu.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kefu.staff.boundary.Profile;
import org.kefu.staff.boundary.Right;
import org.kefu.staff.boundary.SignIn;
import org.kefu.staff.boundary.Signatures;
import org.kefu.staff.boundary.TokenRow;
import org.kefu.web.shared.Told;
import org.kefu.web.shared.UserView;

/** Behind {@code /account/profile.xhtml}. */
@Named
@ViewScoped
public class ProfileView implements Serializable {
  @Inject Profile profile;
  @Inject SignIn signIn;
  @Inject UserView user;
  @Inject Signatures signatures;
  @Inject Told told;

  private String signature;
  private String tokenName;
  private String freshToken;

  public List<TokenRow> getTokens() {
    return profile.tokens();
  }

  /** The token is in this view until the next step, and nowhere else. */
  public void makeToken() {
    freshToken = signIn.makeToken(user.getLogin(), tokenName);
    tokenName = null;
  }

  public void revoke(TokenRow token) {
    profile.revoke(token.id());
    freshToken = null;
    told.done("account", "token.revoked", token.name());
  }

  public void sign() {
    signatures.write(signature);
    told.done("account", "signature.done");
  }

  /** Only who writes to customers signs. */
  public boolean isSigning() {
    return user.may(Right.TICKET_WORK);
  }

  public String getSignature() {
    return signature == null ? signatures.mine() : signature;
  }

  public void setSignature(String signature) {
    this.signature = signature == null ? "" : signature;
  }

  public String getTokenName() {
    return tokenName;
  }

  public void setTokenName(String tokenName) {
    this.tokenName = tokenName;
  }

  public String getFreshToken() {
    return freshToken;
  }
}
