package org.kefu.web.agent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kefu.checklist.boundary.CheckListAdmin;
import org.kefu.deed.boundary.DeedKind;
import org.kefu.deed.boundary.TicketDeed;
import org.kefu.shared.Template;
import org.kefu.staff.boundary.Right;
import org.kefu.staff.boundary.TeamView;
import org.kefu.ticket.boundary.CloseReason;
import org.kefu.ticket.boundary.TicketType;
import org.kefu.web.shared.UserView;
import org.kefu.wording.boundary.PhraseRow;
import org.kefu.wording.boundary.Phrases;
import org.kefu.wording.boundary.Placeholder;

/** Deeds in words, and what can be chosen for them. */
@Named
@RequestScoped
public class DeedWordsView {
  private static final String BUNDLE = "bulk";
  private static final int OFFERED_PHRASES = 50;

  @Inject TicketWordsView words;
  @Inject UserView user;
  @Inject Phrases phrases;
  @Inject CheckListAdmin prepared;

  private Map<String, String> lists;
  private List<PhraseRow> offered;

  /** What a deed does, in a few words. */
  public String of(TicketDeed deed) {
    var key = "deed." + deed.kind();
    return switch (deed.kind()) {
      case PRIORITY -> text(key, Bundles.text("common", "priority." + deed.value()));
      case TYPE -> text(key, Bundles.text("ticket", "type." + deed.value()));
      case CLOSE -> text(key, Bundles.text("ticket", "closeReason." + deed.value()));
      case TAG, UNTAG, MERGE -> text(key, deed.value());
      case CHECKLIST -> text(key, getChecklists().getOrDefault(deed.value(), deed.value()));
      case HAND_OVER -> text(key, holder(deed));
      default -> Bundles.text(BUNDLE, key);
    };
  }

  private String holder(TicketDeed deed) {
    return Stream.of(
            deed.team() == null ? "" : words.team(deed.team()),
            deed.login() == null ? "" : words.person(deed.login()))
        .filter(part -> !part.isEmpty())
        .reduce((team, person) -> team + " " + person)
        .orElse("");
  }

  private static String text(String key, String value) {
    return Bundles.text(BUNDLE, key, value);
  }

  /** Those whose rights the user has. */
  public List<DeedKind> getKinds() {
    return Arrays.stream(DeedKind.values()).filter(this::may).toList();
  }

  private boolean may(DeedKind kind) {
    return user.may(kind.right()) || kind == DeedKind.HAND_OVER && user.may(Right.TICKET_WORK);
  }

  /** The prepared check lists, id to name. */
  public Map<String, String> getChecklists() {
    if (lists == null) {
      lists = new LinkedHashMap<>();
      prepared.all().forEach(row -> lists.put(String.valueOf(row.id()), row.file().name()));
    }
    return lists;
  }

  public List<String> getPriorities() {
    return List.of("4", "3", "2", "1");
  }

  public TicketType[] getTypes() {
    return TicketType.values();
  }

  public List<CloseReason> getReasons() {
    return CloseReason.chosen();
  }

  public List<TeamView> getTeams() {
    return words.teams();
  }

  public List<TeamView.Person> people(String team) {
    return words.members(team);
  }

  /** The phrases somebody uses most. */
  public List<PhraseRow> getPhrases() {
    if (offered == null) {
      offered = phrases.find("", OFFERED_PHRASES);
    }
    return offered;
  }

  public List<Placeholder> getPlaces() {
    return Placeholder.OF_PHRASES;
  }

  public String braced(Placeholder place) {
    return Template.braced(place.getWord());
  }
}
