package org.kefu.search.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.kefu.search.boundary.Touched;

/** Something the index has yet to read again. */
@Entity
@Table(name = "search_task")
public class SearchTask {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "search_task_seq")
  @SequenceGenerator(
      name = "search_task_seq",
      sequenceName = "search_task_seq",
      allocationSize = 50)
  private Long id;

  private String kind;
  private String number;
  private int failures;

  protected SearchTask() {}

  public SearchTask(Touched touched) {
    kind = touched.kind();
    number = touched.number();
  }

  /** It could not be read. */
  public void fail() {
    failures++;
  }

  public Long getId() {
    return id;
  }

  public String getKind() {
    return kind;
  }

  public String getNumber() {
    return number;
  }
}
