package org.kefu.workflow.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Reads every diagram and table before the engine does and refuses what a model may not hold. It
 * allows by list: an element, attribute or namespace that is not named here does not come in,
 * whatever the engine would make of it. Runs at deployment and again when a node of the cluster
 * loads a model from the database.
 */
class ModelGuard implements Deployer {
  private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
  private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
  private static final String CAMUNDA_DMN = "http://camunda.org/schema/1.0/dmn";
  private static final Set<String> DMN =
      Set.of(
          "https://www.omg.org/spec/DMN/20191111/MODEL/",
          "http://www.omg.org/spec/DMN/20180521/MODEL/",
          "http://www.omg.org/spec/DMN/20151101/dmn.xsd");

  /** Drawing and editor remarks: the engine reads nothing of it. */
  private static final Set<String> DRAWING =
      Set.of(
          "http://www.omg.org/spec/BPMN/20100524/DI",
          "http://www.omg.org/spec/DD/20100524/DC",
          "http://www.omg.org/spec/DD/20100524/DI",
          "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
          "http://bpmn.io/schema/bpmn/biocolor/1.0",
          "http://bpmn.io/schema/dmn/biodi/2.0",
          "http://camunda.org/schema/modeler/1.0",
          "https://www.omg.org/spec/DMN/20191111/DMNDI/",
          "http://www.omg.org/spec/DMN/20180521/DMNDI/",
          "http://www.omg.org/spec/DMN/20180521/DC/",
          "http://www.omg.org/spec/DMN/20180521/DI/");

  private static final Set<String> BPMN_ELEMENTS =
      Set.of(
          "definitions",
          "process",
          "documentation",
          "extensionElements",
          "collaboration",
          "participant",
          "laneSet",
          "lane",
          "flowNodeRef",
          "textAnnotation",
          "text",
          "association",
          "group",
          "category",
          "categoryValue",
          "startEvent",
          "endEvent",
          "boundaryEvent",
          "intermediateCatchEvent",
          "intermediateThrowEvent",
          "task",
          "manualTask",
          "userTask",
          "serviceTask",
          "sendTask",
          "receiveTask",
          "businessRuleTask",
          "callActivity",
          "subProcess",
          "exclusiveGateway",
          "parallelGateway",
          "inclusiveGateway",
          "eventBasedGateway",
          "sequenceFlow",
          "conditionExpression",
          "incoming",
          "outgoing",
          "message",
          "signal",
          "error",
          "escalation",
          "messageEventDefinition",
          "signalEventDefinition",
          "errorEventDefinition",
          "escalationEventDefinition",
          "timerEventDefinition",
          "terminateEventDefinition",
          "timeDate",
          "timeDuration",
          "timeCycle",
          "multiInstanceLoopCharacteristics",
          "loopCardinality",
          "completionCondition");
  private static final Set<String> CAMUNDA_ELEMENTS =
      Set.of(
          "properties",
          "property",
          "inputOutput",
          "inputParameter",
          "outputParameter",
          "in",
          "out",
          "failedJobRetryTimeCycle");
  private static final Set<String> CAMUNDA_ATTRIBUTES =
      Set.of(
          "assignee",
          "candidateGroups",
          "candidateUsers",
          "dueDate",
          "followUpDate",
          "priority",
          "formKey",
          "delegateExpression",
          "decisionRef",
          "decisionRefBinding",
          "decisionRefVersion",
          "calledElementBinding",
          "calledElementVersion",
          "mapDecisionResult",
          "resultVariable",
          "historyTimeToLive",
          "versionTag",
          "asyncBefore",
          "asyncAfter",
          "exclusive",
          "jobPriority",
          "initiator",
          "collection",
          "elementVariable",
          "errorCodeVariable",
          "errorMessageVariable",
          "escalationCodeVariable",
          "isStartableInTasklist");
  private static final Set<String> DMN_ELEMENTS =
      Set.of(
          "definitions",
          "decision",
          "decisionTable",
          "input",
          "inputExpression",
          "inputValues",
          "inputEntry",
          "output",
          "outputValues",
          "outputEntry",
          "defaultOutputEntry",
          "rule",
          "text",
          "description",
          "annotation",
          "annotationEntry",
          "variable",
          "question",
          "allowedAnswers",
          "informationRequirement",
          "requiredDecision",
          "requiredInput",
          "inputData",
          "literalExpression",
          "extensionElements",
          "textAnnotation",
          "association");
  private static final Set<String> DMN_CAMUNDA_ATTRIBUTES =
      Set.of("inputVariable", "historyTimeToLive", "versionTag");
  private static final Set<String> HIT_POLICIES =
      Set.of("UNIQUE", "FIRST", "ANY", "RULE ORDER", "COLLECT");

  /**
   * Attributes that name another language or code than the one allowed here, in either notation.
   */
  private static final Set<String> FOREIGN_CODE =
      Set.of("language", "scriptFormat", "implementation", "operationRef", "typeLanguage");

  private static final Map<String, Pattern> SHAPES =
      Map.of(
          "delegateExpression", Pattern.compile("\\$\\{\\w+Delegate}"),
          "formKey", Pattern.compile("[a-z]+/\\w+\\.xhtml"),
          "decisionRef", Pattern.compile("\\w+"),
          "calledElement", Pattern.compile("\\w+"));
  private static final Pattern ENDING_CYCLE = Pattern.compile("R\\d{1,3}/P.+");
  private static final int LONGEST_EXPRESSION = 300;
  private static final int MOST_RULES = 300;

  @Override
  public void deploy(DeploymentEntity deployment) {
    if (deployment.getResources() == null) {
      return;
    }
    deployment.getResources().forEach((name, resource) -> check(name, resource.getBytes()));
  }

  /** Refuses with the place and the reason, or returns: the model may come in. */
  void check(String file, byte[] content) {
    if (file.endsWith(".bpmn") || file.endsWith(".bpmn20.xml")) {
      checkTree(file, parse(file, content).getDocumentElement(), true);
    } else if (file.endsWith(".dmn") || file.endsWith(".dmn11.xml")) {
      checkTree(file, parse(file, content).getDocumentElement(), false);
    } else {
      throw new ModelRefused(file, file, "only diagrams (.bpmn) and tables (.dmn) come in");
    }
  }

  private static Document parse(String file, byte[] content) {
    try {
      var factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new ByteArrayInputStream(content));
    } catch (SAXException | IOException e) {
      throw new ModelRefused(file, file, "not readable as XML without DTD: " + e.getMessage());
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void checkTree(String file, Element element, boolean diagram) {
    if (!DRAWING.contains(element.getNamespaceURI())) {
      var place = new Place(file, element);
      checkElement(place, diagram);
      checkAttributes(place, diagram);
      checkText(place);
    }
    for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        checkTree(file, child, diagram);
      }
    }
  }

  private static void checkElement(Place place, boolean diagram) {
    var space = place.element().getNamespaceURI();
    var name = place.element().getLocalName();
    var known =
        diagram
            ? BPMN.equals(space) && BPMN_ELEMENTS.contains(name)
                || CAMUNDA.equals(space) && CAMUNDA_ELEMENTS.contains(name)
            : space != null && DMN.contains(space) && DMN_ELEMENTS.contains(name);
    if (!known) {
      throw place.refusal("element '" + name + "' is not allowed");
    }
    if (name.equals("decisionTable")) {
      checkTable(place);
    }
  }

  private static void checkTable(Place place) {
    var policy = place.element().getAttribute("hitPolicy");
    if (!policy.isEmpty() && !HIT_POLICIES.contains(policy)) {
      throw place.refusal("hit policy '" + policy + "' is not allowed");
    }
    if (place.element().getElementsByTagNameNS("*", "rule").getLength() > MOST_RULES) {
      throw place.refusal("more than " + MOST_RULES + " rules");
    }
  }

  private static void checkAttributes(Place place, boolean diagram) {
    var attributes = place.element().getAttributes();
    for (var i = 0; i < attributes.getLength(); i++) {
      checkAttribute(place, (Attr) attributes.item(i), diagram);
    }
  }

  private static void checkAttribute(Place place, Attr attribute, boolean diagram) {
    var space = attribute.getNamespaceURI();
    var name = attribute.getLocalName();
    if (space == null) {
      checkOwnAttribute(place, name, attribute.getValue());
    } else if (space.equals(CAMUNDA) || space.equals(CAMUNDA_DMN)) {
      var allowed = diagram ? CAMUNDA_ATTRIBUTES : DMN_CAMUNDA_ATTRIBUTES;
      if (!allowed.contains(name)) {
        throw place.refusal("attribute '" + name + "' is not allowed");
      }
    } else if (space.equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI)) {
      if (name.equals("type") && !attribute.getValue().endsWith("tFormalExpression")) {
        throw place.refusal("type '" + attribute.getValue() + "' is not allowed");
      }
    } else if (!space.equals(XMLConstants.XMLNS_ATTRIBUTE_NS_URI) && !DRAWING.contains(space)) {
      throw place.refusal("attribute '" + attribute.getName() + "' is not allowed");
    }
    checkShape(place, name, attribute.getValue());
  }

  private static void checkOwnAttribute(Place place, String name, String value) {
    var foreign =
        FOREIGN_CODE.contains(name)
            || name.equals("expressionLanguage") && !value.toLowerCase().contains("feel")
            || name.equals("expressionLanguage") && BPMN.equals(place.element().getNamespaceURI());
    if (foreign) {
      throw place.refusal("attribute '" + name + "=" + value + "' is not allowed");
    }
  }

  private static void checkShape(Place place, String name, String value) {
    var shape = SHAPES.get(name);
    if (shape != null && !shape.matcher(value).matches()) {
      throw place.refusal("'" + value + "' is not allowed as " + name);
    }
    checkLength(place, value);
  }

  private static void checkText(Place place) {
    var text = new StringBuilder();
    for (var node = place.element().getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
        text.append(node.getNodeValue());
      }
    }
    var value = text.toString().trim();
    checkLength(place, value);
    var cycle = "timeCycle".equals(place.element().getLocalName());
    if (cycle && !ENDING_CYCLE.matcher(value).matches()) {
      throw place.refusal("a repeating timer needs a number of times, as R3/P1D");
    }
  }

  private static void checkLength(Place place, String value) {
    var expression = value.contains("${") || value.contains("#{");
    if (expression && value.length() > LONGEST_EXPRESSION) {
      throw place.refusal("expression longer than " + LONGEST_EXPRESSION + " characters");
    }
  }

  /** Where in which file, for a message that leads to the mistake. */
  private record Place(String file, Element element) {
    ModelRefused refusal(String reason) {
      return new ModelRefused(file, nearestId(element), reason);
    }

    private static String nearestId(Element element) {
      if (!element.getAttribute("id").isEmpty()) {
        return element.getAttribute("id");
      }
      var up = element.getParentNode();
      return up instanceof Element parent ? nearestId(parent) : element.getLocalName();
    }
  }
}
