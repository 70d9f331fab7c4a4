package org.kefu.customer.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.kefu.customer.boundary.LevelFile;

/** A level customers are graded into. */
@Entity
@Table(name = "customer_level")
public class CustomerLevel {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_level_seq")
  @SequenceGenerator(
      name = "customer_level_seq",
      sequenceName = "customer_level_seq",
      allocationSize = 50)
  private Long id;

  @Version private int version;

  @Column(updatable = false)
  private String code;

  @Column(name = "name_zh")
  private String nameZh;

  @Column(name = "name_en")
  private String nameEn;

  private int place;
  private boolean retired;

  protected CustomerLevel() {}

  public CustomerLevel(LevelFile file) {
    code = file.code().strip();
    write(file);
  }

  /** Its code stays: customers are known to have it by that. */
  public void write(LevelFile file) {
    nameZh = file.nameZh().strip();
    nameEn = file.nameEn().strip();
    place = file.place();
    retired = file.retired();
  }

  public LevelFile file() {
    return new LevelFile(code, nameZh, nameEn, place, retired);
  }

  public String getCode() {
    return code;
  }

  public int getVersion() {
    return version;
  }
}
