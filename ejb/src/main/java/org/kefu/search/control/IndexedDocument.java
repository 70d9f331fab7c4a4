package org.kefu.search.control;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.IndexObjectFieldReference;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.kefu.search.boundary.Document;
import org.kefu.search.boundary.Found;

/** A document on its way into the index. */
@SearchEntity
@Indexed(index = IndexedDocument.INDEX)
@TypeBinding(binder = @TypeBinderRef(type = IndexedDocument.Binder.class))
public class IndexedDocument {
  /** Another name where documents hold something new: then all are read again. */
  static final String INDEX = "kefu-4";

  /** No part of a name reaches over it into the next name. */
  private static final String APART = "\n";

  private final Document document;

  IndexedDocument(Document document) {
    this.document = document;
  }

  @DocumentId
  public String getId() {
    return document.kind() + " " + document.number();
  }

  private String parts() {
    return Stream.of(
            Stream.of(document.number()),
            document.codes().stream(),
            document.names().stream(),
            document.names().stream().map(Pinyin::of).filter(spelled -> !spelled.isEmpty()))
        .flatMap(part -> part)
        .collect(Collectors.joining(APART));
  }

  /** Which fields the index has; those of a kind's own are made when the first value comes. */
  public static class Binder implements TypeBinder {
    @Override
    public void bind(TypeBindingContext context) {
      context.dependencies().useRootOnly();
      var root = context.indexSchemaElement();
      var types = context.typeFactory();
      var title = types.asString().analyzer(Analysis.TEXT).searchAnalyzer(Analysis.ASKED);
      title.highlightable(List.of(Highlightable.UNIFIED));
      var same = types.asString().normalizer(Analysis.SAME).sortable(Sortable.YES);
      var key =
          types
              .asString()
              .normalizer(Analysis.SAME)
              .sortable(Sortable.YES)
              .projectable(Projectable.YES);
      var words = root.objectField("words");
      words.fieldTemplate("words", same).multiValued();
      var numbers = root.objectField("numbers");
      numbers.fieldTemplate("numbers", types.asLong().sortable(Sortable.YES));
      context.bridge(
          IndexedDocument.class,
          new Bridge(
              root.field("kind", same).toReference(),
              root.field("number", key).toReference(),
              root.field("title", title).toReference(),
              root.field("text", title).multiValued().toReference(),
              root.field("enclosed", title).multiValued().toReference(),
              root.field("pairs", types.asString().analyzer(Analysis.PAIRS)).toReference(),
              root.field("triples", types.asString().analyzer(Analysis.TRIPLES)).toReference(),
              words.toReference(),
              numbers.toReference()));
    }
  }

  private record Bridge(
      IndexFieldReference<String> kind,
      IndexFieldReference<String> number,
      IndexFieldReference<String> title,
      IndexFieldReference<String> text,
      IndexFieldReference<String> enclosed,
      IndexFieldReference<String> pairs,
      IndexFieldReference<String> triples,
      IndexObjectFieldReference words,
      IndexObjectFieldReference numbers)
      implements TypeBridge<IndexedDocument> {

    /** What marks found words must not have been there before. */
    private static String unmarked(String text) {
      return text.replace(Found.BEGIN, ' ').replace(Found.END, ' ');
    }

    @Override
    public void write(
        DocumentElement target, IndexedDocument indexed, TypeBridgeWriteContext context) {
      var document = indexed.document;
      target.addValue(kind, document.kind());
      target.addValue(number, document.number());
      target.addValue(title, unmarked(document.title()));
      document.text().forEach(piece -> target.addValue(text, unmarked(piece)));
      document.enclosed().forEach(piece -> target.addValue(enclosed, unmarked(piece)));
      var parts = indexed.parts();
      target.addValue(pairs, parts);
      target.addValue(triples, parts);
      var wordsObject = target.addObject(words);
      document
          .words()
          .forEach((name, values) -> values.forEach(value -> wordsObject.addValue(name, value)));
      var numbersObject = target.addObject(numbers);
      document.numbers().forEach(numbersObject::addValue);
    }
  }
}
