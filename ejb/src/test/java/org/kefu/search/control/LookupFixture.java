package org.kefu.search.control;

import java.nio.file.Path;
import java.util.List;
import org.kefu.search.boundary.Document;

/** An index in a folder of its own. */
public class LookupFixture implements AutoCloseable {
  private final LuceneIndex index = new LuceneIndex();
  private final Lookup lookup = new Lookup();

  public LookupFixture(Path home) {
    System.setProperty("kefu.home", home.toString());
    lookup.index = index;
    index.isIncomplete();
  }

  public void put(Document... documents) {
    index.put(List.of(documents), List.of());
  }

  public Lookup lookup() {
    return lookup;
  }

  public LuceneIndex index() {
    return index;
  }

  @Override
  public void close() {
    index.close();
  }
}
