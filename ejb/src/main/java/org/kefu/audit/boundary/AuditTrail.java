package org.kefu.audit.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kefu.audit.control.AuditEntries;
import org.kefu.audit.entity.AuditEntry;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.CurrentUser;

/** Writes and reads the history of things, in the transaction of the change it tells. */
@Stateless
@PermitAll
public class AuditTrail {
  public static final String TICKET = "TICKET";
  public static final String CUSTOMER = "CUSTOMER";
  public static final String USER = "USER";
  public static final String MAILBOX = "MAILBOX";
  public static final String SETTING = "SETTING";
  public static final String TAG = "TAG";
  public static final String LEVEL = "LEVEL";
  public static final String SUBSTATUS = "SUBSTATUS";
  public static final String FIELD = "FIELD";
  public static final String MAIL = "MAIL";
  public static final String IMPORT = "IMPORT";
  public static final String EXPORT = "EXPORT";
  public static final String LETTER = "LETTER";
  public static final String BULK = "BULK";

  /** The detail that names what a change belongs to; see {@link Occasion}. */
  public static final String OCCASION = "occasion";

  /** Looking for the JSON provider opens every jar; the factories have found it once. */
  private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  /** Details longer than this are cut: the log names facts, the conversation keeps texts. */
  private static final int LONGEST = 500;

  @Inject AuditEntries entries;
  @Inject BusinessClock clock;
  @Inject CurrentUser user;

  /** The first entry of a subject that has just come to be: spares looking for an earlier one. */
  public void begin(String kind, String number, String action, Map<String, String> detail) {
    write(AuditEntry.Link.first(kind, number), action, detail);
  }

  public void record(String kind, String number, String action, Map<String, String> detail) {
    write(entries.end(kind, number), action, detail);
  }

  public List<LogLine> log(String kind, String number) {
    return entries.chain(kind, number).stream().map(AuditTrail::line).toList();
  }

  /** True when no entry of the subject was changed, removed or put in between. */
  public boolean isIntact(String kind, String number) {
    var before = "";
    var seq = 0;
    for (var entry : entries.chain(kind, number)) {
      if (entry.getSeq() != ++seq || !entry.follows(before)) {
        return false;
      }
      before = entry.getHash();
    }
    return true;
  }

  private void write(AuditEntry.Link link, String action, Map<String, String> detail) {
    var said = new LinkedHashMap<>(detail);
    Occasion.now().ifPresent(occasion -> said.put(OCCASION, occasion));
    entries.add(new AuditEntry(link, user.login(), action, json(said), clock.instant()));
  }

  private static String json(Map<String, String> detail) {
    var object = BUILDERS.createObjectBuilder();
    detail.forEach((key, value) -> object.add(key, value == null ? "" : cut(value)));
    return object.build().toString();
  }

  private static String cut(String value) {
    return value.length() <= LONGEST ? value : value.substring(0, LONGEST - 1) + "…";
  }

  static LogLine line(AuditEntry entry) {
    return new LogLine(
        entry.getHappenedAt(), entry.getActor(), entry.getAction(), map(entry.getDetail()));
  }

  private static Map<String, String> map(String json) {
    try (var reader = READERS.createReader(new StringReader(json))) {
      JsonObject object = reader.readObject();
      var map = new LinkedHashMap<String, String>();
      object.forEach((key, value) -> map.put(key, ((JsonString) value).getString()));
      return map;
    }
  }
}
