package org.kefu.view.entity;

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
import java.util.Collection;
import java.util.List;
import org.kefu.view.boundary.Shown;
import org.kefu.view.boundary.ViewFile;

/** A list that somebody has named, to come back to or to share. */
@Entity
@Table(name = "saved_view")
public class SavedView {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "saved_view_seq")
  @SequenceGenerator(name = "saved_view_seq", sequenceName = "saved_view_seq", allocationSize = 50)
  private Long id;

  @Version private int version;

  @Column(updatable = false)
  private String owner;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Shown shows;

  private String name;
  private String filter;
  private String columns;

  private String sort;

  private boolean ascending;

  @Column(name = "shared_with")
  private String sharedWith;

  protected SavedView() {}

  public SavedView(String owner, Shown shows, ViewFile file) {
    this.owner = owner;
    this.shows = shows;
    write(file);
  }

  public void write(ViewFile file) {
    name = file.name().strip();
    filter = file.filter();
    columns = String.join(",", file.columns());
    sort = file.sort();
    ascending = file.ascending();
    sharedWith = file.sharedWith();
  }

  public boolean isOf(String login) {
    return owner.equals(login);
  }

  public boolean isFor(String login, Collection<String> teams) {
    return isOf(login) || ViewFile.ALL.equals(sharedWith) || teams.contains(sharedWith);
  }

  public ViewFile file() {
    return new ViewFile(
        name,
        filter,
        columns.isEmpty() ? List.of() : List.of(columns.split(",")),
        sort,
        ascending,
        sharedWith);
  }

  public Long getId() {
    return id;
  }

  public Shown getShows() {
    return shows;
  }

  public String getOwner() {
    return owner;
  }
}
