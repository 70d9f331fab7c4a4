package org.kefu.web.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * A problem detail (RFC 9457).
 *
 * @param type a URN with the key of the refusal
 * @param field what is wrong with the request, when one field is
 * @param possible what may be done instead, when an action was not possible
 * @param errorNumber under which the log holds the cause, when it is our fault
 */
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String field,
    List<String> possible,
    String errorNumber) {

  static Response response(int status, String key, List<String> args, HttpHeaders headers) {
    return of(status, key, args, Language.of(headers)).response();
  }

  static Problem of(int status, String key, List<String> args, Locale locale) {
    var texts = ResourceBundle.getBundle("org.kefu.text.refusal", locale);
    String title;
    try {
      title = new MessageFormat(texts.getString(key), locale).format(args.toArray());
    } catch (MissingResourceException unworded) {
      title = key;
    }
    return new Problem("urn:kefu:problem:" + key, title, status, null, null, null, null);
  }

  Problem at(String field) {
    return new Problem(type, title, status, detail, field, possible, errorNumber);
  }

  Problem instead(List<String> possible) {
    return new Problem(type, title, status, detail, field, possible, errorNumber);
  }

  Problem numbered(String errorNumber) {
    return new Problem(type, title, status, detail, field, possible, errorNumber);
  }

  Response response() {
    return Response.status(status)
        .type("application/problem+json")
        .entity(Json.JSONB.toJson(this))
        .build();
  }
}
