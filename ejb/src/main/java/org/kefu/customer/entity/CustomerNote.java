package org.kefu.customer.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.kefu.customer.boundary.NoteFile;
import org.kefu.customer.boundary.NoteView;

/** A remark in a customer's file, with the documents that belong to it. */
@Entity
@Table(name = "customer_note")
public class CustomerNote {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_note_seq")
  @SequenceGenerator(
      name = "customer_note_seq",
      sequenceName = "customer_note_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "customer_number", updatable = false)
  private String customerNumber;

  @Column(updatable = false)
  private String author;

  @Column(updatable = false)
  private String words;

  @Column(name = "noted_at", updatable = false)
  private Instant at;

  @ElementCollection
  @CollectionTable(name = "customer_note_file", joinColumns = @JoinColumn(name = "note_id"))
  @OrderColumn(name = "position")
  private List<CustomerNoteFile> files = new ArrayList<>();

  protected CustomerNote() {}

  public CustomerNote(
      String customer, String author, String words, Instant at, List<NoteFile> files) {
    customerNumber = customer;
    this.author = author;
    this.words = words.strip();
    this.at = at;
    files.forEach(file -> this.files.add(new CustomerNoteFile(file)));
  }

  public NoteView view() {
    return new NoteView(id, author, words, at, files.stream().map(CustomerNoteFile::view).toList());
  }

  public String getCustomerNumber() {
    return customerNumber;
  }
}
