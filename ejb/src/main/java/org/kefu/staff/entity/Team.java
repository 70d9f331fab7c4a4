package org.kefu.staff.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import org.kefu.staff.boundary.TeamRow;
import org.kefu.staff.boundary.TeamView;

/** People who share a queue. */
@Entity
public class Team {
  @Id private String code;

  @Column(name = "name_zh")
  private String nameZh;

  @Column(name = "name_en")
  private String nameEn;

  private int position;

  @Version private int version;
  private boolean retired;

  protected Team() {}

  public Team(String code, String nameZh, String nameEn, int position) {
    this.code = code;
    this.nameZh = nameZh;
    this.nameEn = nameEn;
    this.position = position;
  }

  public void call(String nameZh, String nameEn) {
    this.nameZh = nameZh;
    this.nameEn = nameEn;
  }

  public void retire(boolean retired) {
    this.retired = retired;
  }

  /** Takes its place in lists. */
  public void stand(int position) {
    this.position = position;
  }

  /**
   * @param members everybody in it
   */
  public TeamRow row(List<TeamView.Person> members) {
    return new TeamRow(code, nameZh, nameEn, retired, version, members);
  }

  public boolean isRetired() {
    return retired;
  }

  public int getVersion() {
    return version;
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
