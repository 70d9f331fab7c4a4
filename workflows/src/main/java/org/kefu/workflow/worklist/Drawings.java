package org.kefu.workflow.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    var key = new Key(definitionId, isChinese(locale));
    return drawings.computeIfAbsent(key, this::read);
  }

  /**
   * What an element of this version is called. A version from before there were English names
   * borrows the one the newest version has; where there is none either, the drawn name stays.
   */
  String name(String definitionId, String elementId, Locale locale) {
    var drawn = element(definitionId, elementId).map(each -> each.getAttributeValue(NAME));
    if (isChinese(locale)) {
      return drawn.orElse(elementId);
    }
    return english(element(definitionId, elementId))
        .or(() -> english(element(newest(definitionId), elementId)))
        .or(() -> drawn)
        .orElse(elementId);
  }

  private Optional<BaseElement> element(String definitionId, String elementId) {
    var element = repository.getBpmnModelInstance(definitionId).getModelElementById(elementId);
    return element instanceof BaseElement drawn ? Optional.of(drawn) : Optional.empty();
  }

  private String newest(String definitionId) {
    var key = repository.getProcessDefinition(definitionId).getKey();
    return repository
        .createProcessDefinitionQuery()
        .processDefinitionKey(key)
        .latestVersion()
        .singleResult()
        .getId();
  }

  private static Optional<String> english(Optional<BaseElement> element) {
    return element.map(drawn -> Step.properties(drawn).get(NAME_EN));
  }

  private static boolean isChinese(Locale locale) {
    return "zh".equals(locale.getLanguage());
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
