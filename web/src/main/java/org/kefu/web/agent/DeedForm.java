package org.kefu.web.agent;

import java.io.Serializable;
import org.kefu.deed.boundary.DeedKind;
import org.kefu.deed.boundary.TicketDeed;
import org.kefu.ticket.boundary.CloseReason;
import org.kefu.ticket.boundary.TicketType;
import org.kefu.web.shared.OneField;

/** One deed as somebody puts it together; what its kind does not need is left out. */
public class DeedForm implements Serializable {
  private static final String NORMAL = "2";
  private static final String FIELD = "field ";

  private DeedKind kind = DeedKind.PRIORITY;
  private String product;
  private String substatus;
  private String field;
  private String written;
  private OneField editor;
  private String priority = NORMAL;
  private String type = TicketType.CONSULTATION.name();
  private String reason = CloseReason.DUPLICATE.name();
  private String tag;
  private String other;
  private String checklist;
  private String team;
  private String login;
  private String text;

  /** The deed as it is kept already. */
  public static DeedForm of(TicketDeed deed) {
    var form = new DeedForm();
    form.kind = deed.kind();
    form.team = deed.team();
    form.login = deed.login();
    form.text = deed.text();
    switch (deed.kind()) {
      case PRIORITY -> form.priority = deed.value();
      case TYPE -> form.type = deed.value();
      case PRODUCT -> form.product = deed.value();
      case SUBSTATUS -> form.substatus = deed.value();
      case FIELD -> {
        form.field = deed.value();
        form.written = deed.text();
      }
      case CLOSE -> form.reason = deed.value();
      case TAG, UNTAG -> form.tag = deed.value();
      case CHECKLIST -> form.checklist = deed.value();
      default -> form.other = deed.value();
    }
    return form;
  }

  public TicketDeed deed() {
    if (kind == DeedKind.FIELD) {
      return TicketDeed.field(field, editor == null ? written : editor.getWritten());
    }
    var handing = kind == DeedKind.HAND_OVER;
    return new TicketDeed(
        kind, value(), handing ? team : null, handing ? login : null, isTexted() ? text : null);
  }

  private String value() {
    return switch (kind) {
      case PRIORITY -> priority;
      case TYPE -> type;
      case PRODUCT -> product;
      case SUBSTATUS -> substatus;
      case CLOSE -> reason;
      case TAG, UNTAG -> tag;
      case MERGE -> other;
      case CHECKLIST -> checklist;
      default -> null;
    };
  }

  /** The kind, and of custom fields which one: as the list of kinds has it. */
  public String getWhat() {
    return kind == DeedKind.FIELD ? what(field) : kind.name();
  }

  static String what(String field) {
    return FIELD + field;
  }

  public void setWhat(String what) {
    if (!what.startsWith(FIELD)) {
      kind = DeedKind.valueOf(what);
    } else if (!what.equals(getWhat())) {
      kind = DeedKind.FIELD;
      field = what.substring(FIELD.length());
      written = null;
      editor = null;
    }
  }

  /** The custom field that is written, null where the deed is another. */
  public String getField() {
    return kind == DeedKind.FIELD ? field : null;
  }

  String getWritten() {
    return written;
  }

  OneField getEditor() {
    return editor;
  }

  void setEditor(OneField editor) {
    this.editor = editor;
  }

  public String getProduct() {
    return product;
  }

  public void setProduct(String product) {
    this.product = product;
  }

  public String getSubstatus() {
    return substatus;
  }

  public void setSubstatus(String substatus) {
    this.substatus = substatus;
  }

  public boolean is(String name) {
    return kind.name().equals(name);
  }

  public boolean isTagging() {
    return kind == DeedKind.TAG || kind == DeedKind.UNTAG;
  }

  public boolean isTexted() {
    return kind.isWorded() || kind == DeedKind.HAND_OVER || kind == DeedKind.CLOSE;
  }

  /** Puts a phrase behind what is written. */
  void append(String phrase) {
    text = text == null || text.isBlank() ? phrase : text.stripTrailing() + "\n" + phrase;
  }

  public DeedKind getKind() {
    return kind;
  }

  public void setKind(DeedKind kind) {
    this.kind = kind;
  }

  public String getPriority() {
    return priority;
  }

  public void setPriority(String priority) {
    this.priority = priority;
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getTag() {
    return tag;
  }

  public void setTag(String tag) {
    this.tag = tag;
  }

  public String getOther() {
    return other;
  }

  public void setOther(String other) {
    this.other = other;
  }

  public String getChecklist() {
    return checklist;
  }

  public void setChecklist(String checklist) {
    this.checklist = checklist;
  }

  public String getTeam() {
    return team;
  }

  public void setTeam(String team) {
    this.team = team;
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
