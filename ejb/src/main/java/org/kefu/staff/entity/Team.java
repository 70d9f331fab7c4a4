package org.kefu.staff.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** People who share a queue. */
@Entity
public class Team {
  @Id private String code;

  @Column(name = "name_zh")
  private String nameZh;

  @Column(name = "name_en")
  private String nameEn;

  private int position;

  protected Team() {}

  public Team(String code, String nameZh, String nameEn, int position) {
    this.code = code;
    this.nameZh = nameZh;
    this.nameEn = nameEn;
    this.position = position;
  }

  public String getCode() {
    return code;
  }

  public String getNameZh() {
    return nameZh;
  }

  public String getNameEn() {
    return nameEn;
  }
}
