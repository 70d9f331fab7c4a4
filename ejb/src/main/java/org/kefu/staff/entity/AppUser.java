package org.kefu.staff.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Somebody who may sign in. */
@Entity
@Table(name = "app_user")
public class AppUser {
  /** After so many wrong passwords in a row the user is locked out for a while. */
  public static final int MOST_FAILURES = 5;

  private static final Duration LOCK_OUT = Duration.ofMinutes(15);

  @Id private String login;
  @Version private int version;
  private String name;
  private String email;

  @Column(name = "password_hash")
  private String passwordHash;

  private boolean enabled = true;
  private boolean demo;

  @Column(name = "must_change")
  private boolean mustChange;

  @Column(name = "failed_attempts")
  private int failedAttempts;

  @Column(name = "locked_until")
  private Instant lockedUntil;

  private String language;

  @Column(name = "customer_number")
  private String customerNumber;

  /** Stands below their replies; null for none. */
  private String signature;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "signed_in_at")
  private Instant signedInAt;

  @ElementCollection
  @CollectionTable(name = "app_user_role", joinColumns = @JoinColumn(name = "login"))
  @Column(name = "role_code")
  private Set<String> roles = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "team_member", joinColumns = @JoinColumn(name = "login"))
  @Column(name = "team_code")
  private Set<String> teams = new HashSet<>();

  /** Provinces, and cities as {@code province/city}; empty for everywhere. */
  @ElementCollection
  @CollectionTable(name = "app_user_region", joinColumns = @JoinColumn(name = "login"))
  @Column(name = "region")
  private Set<String> regions = new HashSet<>();

  protected AppUser() {}

  public AppUser(String login, String name, String passwordHash, Instant at) {
    this.login = login;
    this.name = name;
    this.passwordHash = passwordHash;
    this.createdAt = at;
  }

  public void describe(String name, String email) {
    this.name = name;
    this.email = email;
  }

  public void grant(Collection<String> roles, Collection<String> teams) {
    this.roles.clear();
    this.roles.addAll(roles);
    this.teams.clear();
    this.teams.addAll(teams);
  }

  public void joinTeam(String team) {
    teams.add(team);
  }

  public void leaveTeam(String team) {
    teams.remove(team);
  }

  public void workIn(Collection<String> regions) {
    this.regions.clear();
    this.regions.addAll(regions);
  }

  public void belongTo(String customerNumber) {
    this.customerNumber = customerNumber;
  }

  public void markDemo() {
    demo = true;
  }

  public void speak(String language) {
    this.language = language;
  }

  public void sign(String words) {
    signature = words;
  }

  public void enable(boolean enabled) {
    this.enabled = enabled;
  }

  public void unlock() {
    failedAttempts = 0;
    lockedUntil = null;
  }

  public void chooseOwnPassword(String hash) {
    passwordHash = hash;
    mustChange = false;
    unlock();
  }

  /** An administrator gave this password: its owner must choose another at the next sign-in. */
  public void giveNewPassword(String hash) {
    passwordHash = hash;
    mustChange = true;
    unlock();
  }

  public boolean isLocked(Instant now) {
    return lockedUntil != null && lockedUntil.isAfter(now);
  }

  public void failSignIn(Instant now) {
    if (lockedUntil != null && !lockedUntil.isAfter(now)) {
      unlock();
    }
    failedAttempts++;
    if (failedAttempts >= MOST_FAILURES) {
      lockedUntil = now.plus(LOCK_OUT);
    }
  }

  public void signIn(Instant now) {
    unlock();
    signedInAt = now;
  }

  public int triesLeft() {
    return Math.max(0, MOST_FAILURES - failedAttempts);
  }

  public String getLogin() {
    return login;
  }

  public int getVersion() {
    return version;
  }

  public String getName() {
    return name;
  }

  public String getEmail() {
    return email;
  }

  public String getPasswordHash() {
    return passwordHash;
  }

  public boolean isEnabled() {
    return enabled;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }

  public boolean isMustChange() {
    return mustChange;
  }

  public Instant getLockedUntil() {
    return lockedUntil;
  }

  public String getLanguage() {
    return language;
  }

  public String getCustomerNumber() {
    return customerNumber;
  }

  public String getSignature() {
    return signature;
  }

  public Instant getSignedInAt() {
    return signedInAt;
  }

  public Set<String> getRoles() {
    return new TreeSet<>(roles);
  }

  public Set<String> getRegions() {
    return new TreeSet<>(regions);
  }

  public Set<String> getTeams() {
    return new TreeSet<>(teams);
  }
}
