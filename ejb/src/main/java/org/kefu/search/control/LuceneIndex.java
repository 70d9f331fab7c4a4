package org.kefu.search.control;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.util.Version;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.hibernate.search.util.common.SearchException;
import org.kefu.search.boundary.Document;
import org.kefu.system.boundary.Home;

/**
 * The index in the folder {@code search} of this installation. It can be thrown away at any time:
 * whatever is in it comes from the database.
 */
@ApplicationScoped
public class LuceneIndex {
  private static final Logger LOG = Logger.getLogger(LuceneIndex.class.getName());

  /** Lies beside the index while it does not hold everything yet. */
  private static final String INCOMPLETE = "incomplete";

  private CloseableSearchMapping mapping;

  private synchronized SearchMapping mapping() {
    if (mapping == null) {
      var folder = Home.folder("search");
      try {
        open(folder);
      } catch (SearchException unreadable) {
        LOG.log(Level.WARNING, "The search index cannot be read and is built anew", unreadable);
        throwAway(folder);
        open(folder);
      }
    }
    return mapping;
  }

  /** Files are looked at when somebody asks, so somebody does. */
  private void open(Path folder) {
    var isNew = !Files.exists(folder.resolve(IndexedDocument.INDEX));
    if (isNew) {
      throwAway(folder);
    }
    mapping =
        SearchMapping.builder(AnnotatedTypeSource.fromClasses(IndexedDocument.class))
            // the one type is named here; a deployed archive is no file to look for others in
            .property("hibernate.search.mapping.build_missing_discovered_jandex_indexes", false)
            .property(
                "hibernate.search.mapping.discover_annotated_types_from_root_mapping_annotations",
                false)
            .property("hibernate.search.backend.type", "lucene")
            .property("hibernate.search.backend.directory.root", folder.toString())
            .property("hibernate.search.backend.lucene_version", Version.LATEST.toString())
            .property(
                "hibernate.search.backend.analysis.configurer", "class:" + Analysis.class.getName())
            .build();
    if (isNew) {
      lacks(true);
    }
    try (var session = mapping.createSession()) {
      session.search(IndexedDocument.class).where(f -> f.matchAll()).fetchTotalHitCount();
    } catch (SearchException unreadable) {
      mapping.close();
      throw unreadable;
    }
  }

  private static void throwAway(Path folder) {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
      Files.createDirectories(folder);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** True until everything has been put in once; then the index follows what is touched. */
  public boolean isIncomplete() {
    mapping();
    return Files.exists(Home.folder("search").resolve(INCOMPLETE));
  }

  public void lacks(boolean something) {
    var mark = Home.folder("search").resolve(INCOMPLETE);
    try {
      if (something) {
        Files.write(mark, new byte[0]);
      } else {
        Files.deleteIfExists(mark);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * Puts the documents in, each in place of its earlier self, and takes out what is nothing any
   * more; they are safe when this returns.
   *
   * @param gone things by kind and number, parted by a blank
   */
  public void put(Collection<Document> documents, Collection<String> gone) {
    try (var session =
        mapping()
            .createSessionWithOptions()
            .indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.sync())
            .build()) {
      documents.forEach(
          document -> session.indexingPlan().addOrUpdate(new IndexedDocument(document)));
      gone.forEach(thing -> session.indexingPlan().purge(IndexedDocument.class, thing, null));
    }
  }

  SearchSession session() {
    return mapping().createSession();
  }

  @PreDestroy
  synchronized void close() {
    if (mapping != null) {
      mapping.close();
    }
  }
}
