package org.kefu.workflow.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BaseElement;

/**
 * The drawings of all versions in both languages. A diagram is written in Chinese; its elements
 * carry their English name beside it. What has none keeps the name it is drawn with.
 */
@ApplicationScoped
class Drawings {
  private static final String NAME = "name";
  private static final String NAME_EN = "name_en";

  private record Key(String definitionId, boolean chinese) {}

  @Inject RepositoryService repository;
  private final Map<Key, String> drawings = new ConcurrentHashMap<>();

  String of(String definitionId, Locale locale) {
    var key = new Key(definitionId, "zh".equals(locale.getLanguage()));
    return drawings.computeIfAbsent(key, this::read);
  }

  private String read(Key key) {
    return key.chinese() ? asDrawn(key.definitionId()) : inEnglish(key.definitionId());
  }

  private String asDrawn(String definitionId) {
    try (var model = repository.getProcessModel(definitionId)) {
      return new String(model.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Works on a copy: the engine hands out the model it keeps for itself. */
  private String inEnglish(String definitionId) {
    var model = repository.getBpmnModelInstance(definitionId).clone();
    model.getModelElementsByType(BaseElement.class).forEach(Drawings::nameInEnglish);
    return Bpmn.convertToString(model);
  }

  private static void nameInEnglish(BaseElement element) {
    var english = Step.properties(element).get(NAME_EN);
    if (english != null && element.getAttributeValue(NAME) != null) {
      element.setAttributeValue(NAME, english);
    }
  }
}
