package org.kefu.web.manager;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.kefu.web.agent.Bundles;
import org.kefu.web.agent.Choice;
import org.kefu.web.agent.Stories;
import org.kefu.web.agent.Story;
import org.kefu.web.shared.WhenView;
import org.kefu.workflow.worklist.Place;
import org.kefu.workflow.worklist.ProcessDiagram;

/** Behind {@code /manager/ticket.xhtml}: the way one ticket took through the process. */
@Named("managerTicketView")
@ViewScoped
public class TicketView implements Serializable {
  private static final String OWN = "TicketProcess";

  @Inject Stories stories;
  @Inject ProcessDiagram diagram;
  @Inject WhenView when;
  private String number;
  private String run;
  private Story story;
  private List<Place> places = List.of();
  private Place place;
  private String xml;

  public void load() {
    story = stories.of(number);
    places = new ArrayList<>(diagram.places(number));
    Collections.reverse(places);
    place =
        places.stream()
            .filter(each -> each.instanceId().equals(run))
            .findFirst()
            .orElseGet(this::telling);
    xml = place == null ? null : diagram.xmlOf(place.definitionId(), Bundles.locale());
  }

  /** The drawing that says most: the one where the ticket stands now, else its own newest. */
  private Place telling() {
    return places.stream()
        .filter(each -> each.endedAt() == null)
        .findFirst()
        .or(() -> places.stream().filter(each -> each.processId().equals(OWN)).findFirst())
        .orElse(null);
  }

  public List<Choice> getRuns() {
    return places.stream().map(this::choice).toList();
  }

  private Choice choice(Place each) {
    var name = Bundles.text("process", "process." + each.processId());
    var label = Bundles.text("process", "run", name, when.shortly(each.startedAt()));
    var href = "?number=" + number + "&run=" + each.instanceId();
    return new Choice(label, href, each == place, null);
  }

  /** Passed steps with their times and the current ones, as the script beside the drawing reads. */
  public String getMarks() {
    var marks = Json.createArrayBuilder();
    if (place != null) {
      place.passed().forEach(visit -> marks.add(mark(visit)));
    }
    return marks.build().toString();
  }

  private JsonObjectBuilder mark(Place.Passed visit) {
    boolean now = visit.until() == null;
    return Json.createObjectBuilder()
        .add("id", visit.element())
        .add("now", now)
        .add("at", when.shortly(now ? visit.from() : visit.until()));
  }

  public boolean isDrawn() {
    return xml != null;
  }

  public String getXml() {
    return xml;
  }

  public Story getStory() {
    return story;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getRun() {
    return run;
  }

  public void setRun(String run) {
    this.run = run;
  }
}
