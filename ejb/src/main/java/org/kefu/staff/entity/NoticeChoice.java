package org.kefu.staff.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Objects;

/** How a person wants to hear of one kind of notice. */
@Entity
@Table(name = "notice_choice")
public class NoticeChoice {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_choice_seq")
  @SequenceGenerator(
      name = "notice_choice_seq",
      sequenceName = "notice_choice_seq",
      allocationSize = 50)
  private Long id;

  private String login;
  private String kind;
  private String way;

  protected NoticeChoice() {}

  public NoticeChoice(String login, String kind, String way) {
    this.login = Objects.requireNonNull(login, "login");
    this.kind = Objects.requireNonNull(kind, "kind");
    choose(way);
  }

  public void choose(String chosen) {
    way = Objects.requireNonNull(chosen, "way");
  }

  public String getWay() {
    return way;
  }
}
