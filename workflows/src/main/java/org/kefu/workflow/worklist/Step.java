package org.kefu.workflow.worklist;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.kefu.ticket.boundary.TicketState;

/**
 * A place of a process where a ticket can stand, as the diagram describes it to people.
 *
 * @param id the element's id, which a ticket carries as its step
 * @param state the state a ticket has there
 * @param actions what people can do there
 */
public record Step(
    String id,
    TicketState state,
    Set<TicketAction> actions,
    String staffZh,
    String staffEn,
    String customerZh,
    String customerEn) {

  public String label(Locale locale, boolean forCustomer) {
    var chinese = "zh".equals(locale.getLanguage());
    if (forCustomer) {
      return chinese ? customerZh : customerEn;
    }
    return chinese ? staffZh : staffEn;
  }

  /** The steps of one diagram: its elements that name a state, from left to right as drawn. */
  static Stream<Step> of(Collection<FlowNode> drawn) {
    return drawn.stream()
        .filter(node -> properties(node).containsKey("state"))
        .sorted(
            (a, b) ->
                Double.compare(left(a), left(b)) == 0
                    ? a.getId().compareTo(b.getId())
                    : Double.compare(left(a), left(b)))
        .map(Step::of);
  }

  private static Step of(FlowNode node) {
    var said = properties(node);
    return new Step(
        node.getId(),
        TicketState.valueOf(said.get("state")),
        actions(said.getOrDefault("actions", "")),
        said.getOrDefault("staff_zh", node.getName()),
        said.getOrDefault("staff_en", node.getName()),
        said.getOrDefault("customer_zh", node.getName()),
        said.getOrDefault("customer_en", node.getName()));
  }

  private static Set<TicketAction> actions(String listed) {
    var actions = EnumSet.noneOf(TicketAction.class);
    Stream.of(listed.trim().split("\\s+"))
        .filter(name -> !name.isEmpty())
        .map(TicketAction::valueOf)
        .forEach(actions::add);
    return Collections.unmodifiableSet(actions);
  }

  static Map<String, String> properties(BaseElement element) {
    var extensions = element.getExtensionElements();
    if (extensions == null) {
      return Map.of();
    }
    return extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
        .flatMap(properties -> properties.getCamundaProperties().stream())
        .collect(
            Collectors.toMap(CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue));
  }

  private static double left(FlowNode node) {
    var shape = node.getDiagramElement();
    return shape == null
        ? 0
        : ((org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape) shape).getBounds().getX();
  }
}
