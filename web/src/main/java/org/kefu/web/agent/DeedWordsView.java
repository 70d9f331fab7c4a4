package org.kefu.web.agent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kefu.checklist.boundary.CheckListAdmin;
import org.kefu.deed.boundary.DeedKind;
import org.kefu.deed.boundary.TicketDeed;
import org.kefu.field.boundary.FieldSheet;
import org.kefu.field.boundary.FieldView;
import org.kefu.shared.Template;
import org.kefu.staff.boundary.Right;
import org.kefu.staff.boundary.TeamView;
import org.kefu.ticket.boundary.CloseReason;
import org.kefu.ticket.boundary.TicketFieldDesk;
import org.kefu.ticket.boundary.TicketType;
import org.kefu.web.shared.FieldWordsView;
import org.kefu.web.shared.OneField;
import org.kefu.web.shared.UserView;
import org.kefu.wording.boundary.PhraseRow;
import org.kefu.wording.boundary.Phrases;
import org.kefu.wording.boundary.Placeholder;

/** Deeds in words, and what can be chosen for them. */
@Named
@RequestScoped
public class DeedWordsView {
  private static final String BUNDLE = "bulk";
  private static final String TICKET = TicketFieldDesk.SUBJECT;
  private static final int OFFERED_PHRASES = 50;

  @Inject TicketWordsView words;
  @Inject UserView user;
  @Inject Phrases phrases;
  @Inject CheckListAdmin prepared;
  @Inject FieldWordsView fields;
  @Inject TicketFieldDesk ticketFields;

  private Map<String, String> lists;
  private List<PhraseRow> offered;
  private FieldSheet sheet;

  /** What a deed does, in a few words. */
  public String of(TicketDeed deed) {
    var key = "deed." + deed.kind();
    return switch (deed.kind()) {
      case PRIORITY -> text(key, Bundles.text("common", "priority." + deed.value()));
      case TYPE -> text(key, Bundles.text("ticket", "type." + deed.value()));
      case PRODUCT ->
          isBlank(deed.value()) ? Bundles.text(BUNDLE, key + ".none") : text(key, deed.value());
      case SUBSTATUS ->
          isBlank(deed.value())
              ? Bundles.text(BUNDLE, key + ".none")
              : text(key, words.substatuses().name(deed.value()));
      case FIELD -> writing(deed);
      case CLOSE -> text(key, Bundles.text("ticket", "closeReason." + deed.value()));
      case TAG, UNTAG, MERGE -> text(key, deed.value());
      case CHECKLIST -> text(key, getChecklists().getOrDefault(deed.value(), deed.value()));
      case HAND_OVER -> text(key, holder(deed));
      default -> Bundles.text(BUNDLE, key);
    };
  }

  private String writing(TicketDeed deed) {
    var field = fields.field(TICKET, deed.value());
    if (field.isEmpty()) {
      return Bundles.text(BUNDLE, "deed.FIELD.gone", deed.value());
    }
    var name = fields.name(TICKET, deed.value());
    return isBlank(deed.text())
        ? Bundles.text(BUNDLE, "deed.FIELD.none", name)
        : Bundles.text(BUNDLE, "deed.FIELD", name, fields.words(field.get(), deed.text()));
  }

  /** What stands behind the deed in smaller letters: the words that somebody reads. */
  public String told(TicketDeed deed) {
    return deed.kind() == DeedKind.FIELD ? null : deed.text();
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
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

  /** What can be done with the rights of the user, each custom field for itself. */
  public Map<String, String> getKinds() {
    var kinds = new LinkedHashMap<String, String>();
    for (var kind : DeedKind.values()) {
      if (kind == DeedKind.FIELD) {
        fillable().forEach(field -> kinds.put(DeedForm.what(field.key()), kind(field.key())));
      } else if (may(kind) && (kind != DeedKind.SUBSTATUS || words.substatuses().isAny())) {
        kinds.put(kind.name(), Bundles.text(BUNDLE, "kind." + kind));
      }
    }
    return kinds;
  }

  private List<FieldView> fillable() {
    if (sheet == null && user.may(Right.TICKET_WORK)) {
      sheet = ticketFields.blank();
    }
    return sheet == null
        ? List.of()
        : sheet.form().fields().stream().filter(f -> sheet.fillable().contains(f.key())).toList();
  }

  private String kind(String field) {
    return Bundles.text(BUNDLE, "kind.FIELD", fields.name(TICKET, field));
  }

  /** As {@link #getKinds}, with a field that a kept deed writes and that is gone by now. */
  public Map<String, String> kinds(DeedForm form) {
    var kinds = getKinds();
    if (form.getField() != null) {
      kinds.putIfAbsent(form.getWhat(), Bundles.text(BUNDLE, "kind.FIELD.gone", form.getField()));
    }
    return kinds;
  }

  /** That the field of a kept deed is gone. */
  public String gone(DeedForm form) {
    return Bundles.text("refusal", "deed.fieldGone", form.getField());
  }

  /** Where the value of a custom field is written; null where the field is gone. */
  public OneField editor(DeedForm form) {
    if (form.getEditor() == null && form.getField() != null) {
      fillable().stream()
          .filter(field -> field.key().equals(form.getField()))
          .findFirst()
          .ifPresent(field -> form.setEditor(fields.alone(field, form.getWritten())));
    }
    return form.getEditor();
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
