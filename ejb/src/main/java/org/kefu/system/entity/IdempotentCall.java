package org.kefu.system.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** A call of the interface that must not happen twice, with the answer it got. */
@Entity
@Table(name = "idempotent_call")
public class IdempotentCall {
  @EmbeddedId private Key key;

  @Column(name = "request_hash")
  private String requestHash;

  private int status;
  private String location;
  private String answer;

  @Column(name = "called_at")
  private Instant calledAt;

  protected IdempotentCall() {}

  public IdempotentCall(Key key, String requestHash, Instant at) {
    this.key = key;
    this.requestHash = requestHash;
    this.calledAt = at;
  }

  /** Who called, and the key they chose for the call. */
  @Embeddable
  public static class Key implements Serializable {
    private String login;

    @Column(name = "call_key")
    private String callKey;

    protected Key() {}

    public Key(String login, String callKey) {
      this.login = login;
      this.callKey = callKey;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && login.equals(key.login) && callKey.equals(key.callKey);
    }

    @Override
    public int hashCode() {
      return Objects.hash(login, callKey);
    }
  }

  public void answer(int status, String location, String answer) {
    this.status = status;
    this.location = location;
    this.answer = answer;
  }

  public boolean isFor(String hash) {
    return requestHash.equals(hash);
  }

  public int getStatus() {
    return status;
  }

  public String getLocation() {
    return location;
  }

  public String getAnswer() {
    return answer;
  }
}
