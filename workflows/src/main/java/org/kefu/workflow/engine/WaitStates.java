package org.kefu.workflow.engine;

import static org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.kefu.ticket.boundary.TicketState;

/**
 * Lets the business follow the token: every wait that names a {@code state} in the diagram
 * announces that it was reached, so no model needs a listener of its own and none can forget it.
 */
class WaitStates extends AbstractBpmnParseListener {
  private final WaitListener business;

  WaitStates(WaitListener business) {
    this.business = business;
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    announce(element, activity);
  }

  @Override
  public void parseReceiveTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    announce(element, activity);
  }

  @Override
  public void parseIntermediateCatchEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
    announce(element, activity);
  }

  @Override
  public void parseEventBasedGateway(Element element, ScopeImpl scope, ActivityImpl activity) {
    announce(element, activity);
  }

  private void announce(Element element, ActivityImpl activity) {
    var name = stateOf(element);
    if (name == null) {
      return;
    }
    var state = TicketState.valueOf(name);
    ExecutionListener listener =
        token ->
            business.reached(token.getProcessBusinessKey(), token.getCurrentActivityId(), state);
    activity.addListener(ExecutionListener.EVENTNAME_START, listener);
  }

  private static String stateOf(Element element) {
    var extensions = element.element("extensionElements");
    var properties =
        extensions == null ? null : extensions.elementNS(CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
    if (properties == null) {
      return null;
    }
    return properties.elementsNS(CAMUNDA_BPMN_EXTENSIONS_NS, "property").stream()
        .filter(p -> "state".equals(p.attribute("name")))
        .map(p -> p.attribute("value"))
        .findFirst()
        .orElse(null);
  }
}
