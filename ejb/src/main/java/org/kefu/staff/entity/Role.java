package org.kefu.staff.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** A set of rights under a name people know. */
@Entity
public class Role {
  @Id private String code;

  @Column(name = "name_zh")
  private String nameZh;

  @Column(name = "name_en")
  private String nameEn;

  private boolean shipped;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "role_right", joinColumns = @JoinColumn(name = "role_code"))
  @Column(name = "right_code")
  private Set<String> rights = new HashSet<>();

  /** Parts of records that this role does not show. */
  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "role_hidden", joinColumns = @JoinColumn(name = "role_code"))
  @Column(name = "part")
  private Set<String> hidden = new HashSet<>();

  protected Role() {}

  public Role(String code, String nameZh, String nameEn) {
    this.code = code;
    this.nameZh = nameZh;
    this.nameEn = nameEn;
  }

  public void allow(Collection<String> rights) {
    this.rights.clear();
    this.rights.addAll(rights);
  }

  public void hide(Collection<String> parts) {
    hidden.clear();
    hidden.addAll(parts);
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

  public boolean isShipped() {
    return shipped;
  }

  public Set<String> getRights() {
    return new TreeSet<>(rights);
  }

  public Set<String> getHidden() {
    return new TreeSet<>(hidden);
  }
}
