package org.kefu.ticket.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.kefu.customer.boundary.TagColour;
import org.kefu.ticket.boundary.SubstatusFile;
import org.kefu.ticket.boundary.TicketState;

/** A finer state within a state of the process; people give it, the process takes it away. */
@Entity
@Table(name = "ticket_substatus")
public class Substatus {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ticket_substatus_seq")
  @SequenceGenerator(
      name = "ticket_substatus_seq",
      sequenceName = "ticket_substatus_seq",
      allocationSize = 50)
  private Long id;

  @Version private int version;

  @Column(updatable = false)
  private String code;

  @Column(name = "name_zh")
  private String nameZh;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "customer_zh")
  private String customerZh;

  @Column(name = "customer_en")
  private String customerEn;

  @Enumerated(EnumType.STRING)
  private TicketState state;

  @Enumerated(EnumType.STRING)
  private TagColour colour;

  private int place;
  private boolean retired;

  protected Substatus() {}

  public Substatus(SubstatusFile file) {
    code = file.code();
    write(file);
  }

  /** Its code stays: tickets are known to have it by that. */
  public void write(SubstatusFile file) {
    nameZh = file.nameZh().strip();
    nameEn = file.nameEn().strip();
    customerZh = orNull(file.customerZh());
    customerEn = orNull(file.customerEn());
    state = file.state();
    colour = file.colour();
    place = file.place();
    retired = file.retired();
  }

  private static String orNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  public SubstatusFile file() {
    return new SubstatusFile(
        code, nameZh, nameEn, customerZh, customerEn, state, colour, place, retired);
  }

  public String getCode() {
    return code;
  }

  public int getVersion() {
    return version;
  }
}
