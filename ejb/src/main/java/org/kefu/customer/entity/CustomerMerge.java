package org.kefu.customer.entity;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** That two files became one, with all that is needed to make them two again. */
@Entity
@Table(name = "customer_merge")
public class CustomerMerge {
  private static final Jsonb JSON = JsonbBuilder.create();

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_merge_seq")
  @SequenceGenerator(
      name = "customer_merge_seq",
      sequenceName = "customer_merge_seq",
      allocationSize = 50)
  private Long id;

  @Column(updatable = false)
  private String number;

  private String survivor;
  private String absorbed;

  /** The surviving file as it was and as the merge left it; the absorbed one keeps its own. */
  @Column(name = "survivor_before")
  private String before;

  @Column(name = "survivor_after")
  private String after;

  private String logins = "";
  private String children = "";
  private String tags = "";

  /** The values of custom fields that came from the absorbed file, by key, as JSON. */
  private String fields;

  @Column(name = "merged_by")
  private String by;

  @Column(name = "merged_at")
  private Instant at;

  @Column(name = "undone_at")
  private Instant undoneAt;

  protected CustomerMerge() {}

  public CustomerMerge(String number, Customer survivor, Customer absorbed, String by, Instant at) {
    this.number = number;
    this.survivor = survivor.getNumber();
    this.absorbed = absorbed.getNumber();
    this.by = by;
    this.at = at;
  }

  public void keep(String fileBefore, String fileAfter) {
    before = fileBefore;
    after = fileAfter;
  }

  /** What came along from the absorbed customer besides tickets and messages. */
  public void moved(List<String> theirLogins, List<String> theirChildren) {
    logins = String.join(" ", theirLogins);
    children = String.join(" ", theirChildren);
  }

  /** The tags that the surviving customer did not have before. */
  public void tagged(List<String> theirTags) {
    tags = String.join("\n", theirTags);
  }

  public List<String> getTags() {
    return tags.isEmpty() ? List.of() : List.of(tags.split("\n"));
  }

  /** The custom fields that were empty in the surviving file, with what came into them. */
  public void filled(Map<String, String> theirs) {
    fields = theirs.isEmpty() ? null : JSON.toJson(theirs);
  }

  @SuppressWarnings("unchecked")
  public Map<String, String> getFields() {
    return fields == null ? Map.of() : JSON.fromJson(fields, Map.class);
  }

  public void undo(Instant when) {
    undoneAt = when;
  }

  public boolean isUndone() {
    return undoneAt != null;
  }

  public List<String> getLogins() {
    return parts(logins);
  }

  public List<String> getChildren() {
    return parts(children);
  }

  private static List<String> parts(String words) {
    return words.isEmpty() ? List.of() : List.of(words.split(" "));
  }

  public String getNumber() {
    return number;
  }

  public String getSurvivor() {
    return survivor;
  }

  public String getAbsorbed() {
    return absorbed;
  }

  public String getBefore() {
    return before;
  }

  public String getAfter() {
    return after;
  }
}
