package org.kefu.search.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.kefu.search.boundary.Document;
import org.kefu.search.boundary.Findable;
import org.kefu.search.entity.SearchTask;

/** Reads again what was touched and puts it into the index, some at a time. */
@ApplicationScoped
public class Indexer {
  private static final Logger LOG = Logger.getLogger(Indexer.class.getName());
  private static final int BATCH = 200;

  @Inject SearchTasks tasks;
  @Inject LuceneIndex index;
  @Inject @Any Instance<Findable> findables;

  /**
   * Puts the next tasks in and forgets them. A crash in between puts them in twice, which changes
   * nothing.
   *
   * @return true when there may be more
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean follow() {
    var next = tasks.next(BATCH);
    if (next.isEmpty()) {
      return false;
    }
    var done = put(next) ? next : putOneByOne(next);
    if (!done.isEmpty()) {
      tasks.done(done);
    }
    return next.size() == BATCH;
  }

  private boolean put(List<SearchTask> batch) {
    try {
      putOrForget(batch);
      return true;
    } catch (RuntimeException failed) {
      LOG.log(Level.FINE, "A batch is put in one by one", failed);
      return false;
    }
  }

  /** One that cannot be read must not keep the others out. */
  private List<SearchTask> putOneByOne(List<SearchTask> batch) {
    var done = new ArrayList<SearchTask>();
    for (var task : batch) {
      try {
        putOrForget(List.of(task));
        done.add(task);
      } catch (RuntimeException failed) {
        task.fail();
        LOG.log(
            Level.WARNING,
            failed,
            () -> task.getKind() + " " + task.getNumber() + " does not go into the search index");
      }
    }
    return done;
  }

  private void putOrForget(List<SearchTask> batch) {
    var documents = documents(batch);
    var gone =
        batch.stream()
            .map(task -> task.getKind() + " " + task.getNumber())
            .collect(Collectors.toCollection(HashSet::new));
    documents.forEach(document -> gone.remove(document.kind() + " " + document.number()));
    index.put(documents, gone);
  }

  private List<Document> documents(List<SearchTask> batch) {
    Map<String, LinkedHashSet<String>> byKind =
        batch.stream()
            .collect(
                Collectors.groupingBy(
                    SearchTask::getKind,
                    Collectors.mapping(
                        SearchTask::getNumber, Collectors.toCollection(LinkedHashSet::new))));
    return byKind.entrySet().stream()
        .flatMap(kind -> findable(kind.getKey()).documents(kind.getValue()).stream())
        .toList();
  }

  private Findable findable(String kind) {
    return findables.stream()
        .filter(findable -> findable.kind().equals(kind))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Nobody knows how to find a " + kind));
  }

  public List<String> kinds() {
    return findables.stream().map(Findable::kind).sorted().toList();
  }

  /**
   * Puts the next things of a kind in, touched or not.
   *
   * @param after the number of the last one that was put in, null to begin
   * @return the last number now; null when all are in
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public String build(String kind, String after) {
    var findable = findable(kind);
    var numbers = findable.after(after, BATCH);
    if (numbers.isEmpty()) {
      return null;
    }
    index.put(findable.documents(numbers), List.of());
    return numbers.get(numbers.size() - 1);
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void forgive() {
    tasks.forgive();
  }
}
