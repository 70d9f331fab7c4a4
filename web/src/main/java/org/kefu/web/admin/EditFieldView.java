package org.kefu.web.admin;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kefu.audit.boundary.LogLine;
import org.kefu.field.boundary.FieldAdmin;
import org.kefu.field.boundary.FieldFile;
import org.kefu.field.boundary.FieldForm;
import org.kefu.field.boundary.FieldKind;
import org.kefu.field.boundary.FieldOption;
import org.kefu.field.boundary.FieldSearch;
import org.kefu.field.boundary.FieldSheet;
import org.kefu.field.boundary.FieldView;
import org.kefu.field.boundary.Words;
import org.kefu.staff.boundary.Right;
import org.kefu.web.agent.Bundles;
import org.kefu.web.shared.FieldWordsView;
import org.kefu.web.shared.FieldsForm;
import org.kefu.web.shared.Told;

/**
 * Behind {@code /admin/editField.xhtml}: one definition, new or old, and how forms will show it.
 */
@Named
@ViewScoped
public class EditFieldView implements Serializable {
  /** The bundles that have the words for the values of a fact. */
  private static final Map<String, String> WORDED = Map.of("type", "ticket", "kind", "customer");

  @Inject FieldSearch search;
  @Inject FieldAdmin admin;
  @Inject FieldWordsView words;
  @Inject Told told;

  private String subject;
  private String key;
  private FieldView kept;
  private FieldDraft draft;
  private FieldsForm look;
  private long uses;
  private long misfits;
  private List<LogLine> log = List.of();

  public void load() {
    search.facts(subject); // refuses a subject that is none
    if (key == null) {
      draft = new FieldDraft();
    } else {
      kept = search.field(subject, key);
      draft = new FieldDraft(kept);
      uses = search.uses(subject, key);
      log = search.log(subject, key);
    }
    show();
  }

  /**
   * Shows the field as forms will; what is demanded by a condition, and what is chosen by one, is
   * shown as if it was met.
   */
  public void show() {
    var file = draft.file();
    var plain =
        new FieldFile(
            named(file.name()),
            file.hint(),
            file.group(),
            file.limits(),
            file.demand(),
            null,
            null,
            file.access(),
            file.options().stream().map(EditFieldView::always).toList(),
            false);
    var name = draft.keyOrGuess() == null ? "look" : draft.keyOrGuess();
    var view = new FieldView(subject, name, draft.getKind(), 0, plain);
    var form = new FieldForm(List.of(view), Map.of(), Map.of());
    look = words.form(new FieldSheet(form, Set.of(name), Set.of(name)));
  }

  private static FieldOption always(FieldOption option) {
    return new FieldOption(option.key(), option.parent(), option.name(), option.retired(), null);
  }

  /** A field without a name yet still has a label. */
  private static Words named(Words name) {
    var word = Bundles.text("field", "unnamed");
    return new Words(given(name.zh(), word), given(name.en(), word));
  }

  private static String given(String name, String otherwise) {
    return name == null || name.isBlank() ? otherwise : name;
  }

  /** What is kept and would not fit any more is told first; the second time it is saved. */
  public String save() {
    var file = draft.file();
    if (isNew()) {
      admin.create(
          subject, draft.keyOrGuess() == null ? "" : draft.keyOrGuess(), draft.getKind(), file);
      told.done("field", "created", name());
      return "fields?faces-redirect=true";
    }
    if (misfits == 0 && isNarrower(file)) {
      misfits = admin.misfits(subject, key, file);
      if (misfits > 0) {
        return null;
      }
    }
    admin.change(subject, key, kept.version(), file);
    told.done("field", "changed", name());
    return "fields?faces-redirect=true";
  }

  private boolean isNarrower(FieldFile file) {
    return !file.limits().equals(kept.file().limits())
        || !file.options().equals(kept.file().options());
  }

  private String name() {
    return Bundles.isChinese() ? draft.getNameZh() : draft.getNameEn();
  }

  /** What can decide whether this field is shown or demanded. */
  public List<SelectItem> getDeciders() {
    return Stream.concat(
            search.facts(subject).keySet().stream()
                .map(fact -> new SelectItem(fact, Bundles.text("field", "fact." + fact))),
            deciding().map(f -> new SelectItem(f.key(), f.name(language()))))
        .toList();
  }

  private Stream<FieldView> deciding() {
    return search.all(subject).stream()
        .filter(field -> field.kind().decides() && !field.file().retired())
        .filter(field -> !field.key().equals(key));
  }

  public List<SelectItem> getShownChoices() {
    return values(draft.getShownBy());
  }

  public List<SelectItem> getLimitedChoices() {
    return values(draft.getLimitedBy());
  }

  public List<SelectItem> getDemandedChoices() {
    return values(draft.getDemandedBy());
  }

  private List<SelectItem> values(String by) {
    if (by == null) {
      return List.of();
    }
    var fact = search.facts(subject).get(by);
    if (fact != null) {
      return fact.stream()
          .map(value -> new SelectItem(value, Bundles.text(WORDED.get(by), by + "." + value)))
          .toList();
    }
    var items = new ArrayList<SelectItem>();
    deciding()
        .filter(field -> field.key().equals(by))
        .forEach(field -> items.addAll(values(field)));
    return items;
  }

  private List<SelectItem> values(FieldView field) {
    var keys =
        field.kind() == FieldKind.YES_NO
            ? List.of("true", "false")
            : field.open(null).stream().map(option -> option.key()).toList();
    return keys.stream().map(one -> new SelectItem(one, words.value(field, one))).toList();
  }

  /** Rights that a field can be kept to. */
  public List<String> getRights() {
    return Right.ALL.stream().filter(right -> !right.startsWith("area.")).toList();
  }

  private static String language() {
    return Bundles.locale().getLanguage();
  }

  public boolean isNew() {
    return kept == null;
  }

  public FieldDraft getDraft() {
    return draft;
  }

  public FieldsForm getLook() {
    return look;
  }

  public long getUses() {
    return uses;
  }

  public long getMisfits() {
    return misfits;
  }

  public List<LogLine> getLog() {
    return log;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key == null || key.isBlank() ? null : key;
  }
}
