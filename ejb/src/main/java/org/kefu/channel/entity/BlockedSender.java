package org.kefu.channel.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.regex.Pattern;
import org.kefu.channel.boundary.BlockedRow;
import org.kefu.shared.InvalidInput;

/** An address, or all of a domain, whose mails are set aside. */
@Entity
@Table(name = "blocked_sender")
public class BlockedSender {
  private static final int LONGEST = 300;
  private static final Pattern ADDRESS = Pattern.compile("[^@\\s]*@[^@\\s]+\\.[^@\\s.]+");

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "blocked_sender_seq")
  @SequenceGenerator(
      name = "blocked_sender_seq",
      sequenceName = "blocked_sender_seq",
      allocationSize = 50)
  private Long id;

  @Column(updatable = false)
  private String address;

  @Column(name = "ticket_number", updatable = false)
  private String ticket;

  @Column(name = "blocked_by", updatable = false)
  private String by;

  @Column(name = "blocked_at", updatable = false)
  private Instant at;

  protected BlockedSender() {}

  /**
   * @param address in small letters, {@code somebody@example.org}, or {@code @example.org} for all
   *     of a domain
   * @param ticket what made somebody block it, else null
   */
  public BlockedSender(String address, String ticket, String by, Instant at) {
    if (address.length() > LONGEST || !ADDRESS.matcher(address).matches()) {
      throw new InvalidInput("address", "blockedAddress", address);
    }
    this.address = address;
    this.ticket = ticket;
    this.by = by;
    this.at = at;
  }

  public BlockedRow row() {
    return new BlockedRow(address, ticket, by, at);
  }

  public String getAddress() {
    return address;
  }
}
