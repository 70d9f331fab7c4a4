package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.kefu.channel.boundary.MailPurpose;
import org.kefu.channel.boundary.NewMail;
import org.kefu.customer.boundary.CustomerDetails;
import org.kefu.shared.WorkingDays;
import org.kefu.system.boundary.Parameters;
import org.kefu.ticket.boundary.SignedLinks;
import org.kefu.ticket.entity.Ticket;

/**
 * Words what we write to customers, in their language. It is given only what is meant for the
 * customer: notes never reach it.
 */
@ApplicationScoped
public class Letters {
  private static final String BUNDLE = "org.kefu.text.letter";

  @Inject Parameters parameters;
  @Inject SignedLinks links;
  @Inject Stamp stamp;

  /**
   * @param words the agent's own words, empty where the letter has none
   * @param answers the Message-Ids of the conversation, oldest first
   */
  public NewMail write(
      MailPurpose purpose, Ticket ticket, CustomerDetails to, String words, List<String> answers) {
    var texts = ResourceBundle.getBundle(BUNDLE, Locale.forLanguageTag(ticket.getLanguage()));
    var company = parameters.text(Parameters.COMPANY);
    var link = parameters.text(Parameters.BASE_URL) + links.path(ticket.getNumber());
    var key = purpose.name().toLowerCase(Locale.ROOT);
    var day = nextWorkingDay(texts);
    var said = words.replace("{day}", day);
    var own = purpose == MailPurpose.RECEIPT && !words.isEmpty() ? ".own" : ".body";
    var body = fill(texts, key + own, to.name(), said, ticket.getNumber(), link, company, day);
    var subject = fill(texts, key + ".subject", ticket.getNumber(), ticket.getSubject());
    return new NewMail(
        ticket.getNumber(),
        ticket.getMailbox(),
        purpose,
        to.firstEmail(),
        to.name(),
        List.of(),
        subject,
        body,
        List.of(),
        answers);
  }

  private String nextWorkingDay(ResourceBundle texts) {
    var zone = ZoneId.systemDefault();
    var next = new WorkingDays(zone).after(stamp.now(), 1).atZone(zone);
    return DateTimeFormatter.ofPattern(texts.getString("day"), texts.getLocale()).format(next);
  }

  private static String fill(ResourceBundle texts, String key, Object... values) {
    return new MessageFormat(texts.getString(key), texts.getLocale()).format(values);
  }
}
