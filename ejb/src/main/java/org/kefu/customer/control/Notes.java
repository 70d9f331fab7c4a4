package org.kefu.customer.control;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kefu.customer.boundary.NoteFile;
import org.kefu.customer.entity.CustomerNote;

/**
 * All remarks. They stay with the file they were written in: a merged one shows them with its own.
 */
@ApplicationScoped
public class Notes {
  @PersistenceContext EntityManager em;

  public void add(CustomerNote note) {
    em.persist(note);
  }

  public List<CustomerNote> of(Collection<String> customers) {
    if (customers.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select n from CustomerNote n where n.customerNumber in :customers order by n.id desc",
            CustomerNote.class)
        .setParameter("customers", customers)
        .getResultList();
  }

  /** The words of remarks and the names of their documents, by customer. */
  public Map<String, List<String>> words(Collection<String> customers) {
    return of(customers).stream()
        .collect(groupingBy(CustomerNote::getCustomerNumber, flatMapping(Notes::words, toList())));
  }

  /** The documents of customers who have some, each content once by its SHA-256. */
  Map<String, Map<String, NoteFile>> files(Collection<String> customers) {
    var all = new HashMap<String, Map<String, NoteFile>>();
    for (var note : of(customers)) {
      for (var file : note.view().files()) {
        all.computeIfAbsent(note.getCustomerNumber(), any -> new LinkedHashMap<>())
            .putIfAbsent(file.sha256(), file);
      }
    }
    return all;
  }

  private static Stream<String> words(CustomerNote note) {
    return Stream.concat(
        Stream.of(note.view().words()), note.view().files().stream().map(NoteFile::name));
  }

  /** The remark that has this document. */
  public CustomerNote withFile(long note, int place) {
    var found = em.find(CustomerNote.class, note);
    if (found == null || place >= found.view().files().size()) {
      throw new UnknownNote(note);
    }
    return found;
  }

  /** A customer's number and those of all files that it took in. */
  public List<String> family(String customer) {
    var all = new ArrayList<String>();
    all.add(customer);
    for (int i = 0; i < all.size(); i++) {
      all.addAll(absorbedBy(all.get(i)));
    }
    return all;
  }

  private List<String> absorbedBy(String customer) {
    return em.createQuery(
            "select c.number from Customer c where c.mergedInto = :customer", String.class)
        .setParameter("customer", customer)
        .getResultList();
  }
}
