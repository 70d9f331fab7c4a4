package org.kefu.wording.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.WorkingDays;
import org.kefu.system.boundary.Parameters;
import org.kefu.wording.boundary.LetterFacts;
import org.kefu.wording.boundary.LetterKey;
import org.kefu.wording.boundary.LetterKind;
import org.kefu.wording.boundary.LetterText;
import org.kefu.wording.boundary.LetterWords;
import org.kefu.wording.boundary.Placeholder;

/** Puts facts into the words of letters. */
@ApplicationScoped
public class LetterPress {
  @Inject LetterShelf shelf;
  @Inject Parameters parameters;
  @Inject BusinessClock clock;

  /** The letter in the words that hold for who sends it. */
  public LetterWords print(LetterKind kind, String language, LetterFacts facts) {
    return print(
        kept(kind, language, facts), kept(LetterKind.SIGNATURE, language, facts), language, facts);
  }

  /** The letter, or a reply with the signature, in words that nobody has kept yet. */
  public LetterWords tryOut(LetterKey key, LetterText text, LetterFacts facts) {
    var language = key.language();
    return key.kind().isLetter()
        ? print(text, kept(LetterKind.SIGNATURE, language, facts), language, facts)
        : print(kept(LetterKind.REPLY, language, facts), text, language, facts);
  }

  /** The words of a phrase, as they are to be read in a message. */
  public String fill(String phrase, String language, LetterFacts facts) {
    return new LetterSheet(phrase, values(facts, language), language).text();
  }

  private LetterText kept(LetterKind kind, String language, LetterFacts facts) {
    var scope = kind.isLetter() ? facts.sender().mailbox() : facts.sender().team();
    return shelf.text(new LetterKey(kind, language, scope == null ? "" : scope));
  }

  private LetterWords print(
      LetterText text, LetterText signature, String language, LetterFacts facts) {
    var values = values(facts, language);
    var below = new LetterSheet(signature.body(), values, language).text();
    values.put(
        Placeholder.SIGNATURE,
        Stream.of(facts.sender().signature(), below)
            .filter(each -> !each.isBlank())
            .collect(Collectors.joining("\n")));
    var subject = LetterSheet.line(text.subject(), values);
    var sheet = new LetterSheet(text.body(), values, language);
    return new LetterWords(subject, sheet.text(), sheet.html(subject));
  }

  private Map<Placeholder, String> values(LetterFacts facts, String language) {
    var values = new EnumMap<Placeholder, String>(Placeholder.class);
    var company = parameters.text(Parameters.COMPANY);
    values.put(Placeholder.CUSTOMER_NAME, facts.customer());
    values.put(Placeholder.TICKET_NUMBER, facts.number());
    values.put(Placeholder.TICKET_SUBJECT, facts.subject());
    values.put(Placeholder.TICKET_LINK, facts.link());
    values.put(Placeholder.CONFIRM_LINK, facts.link());
    values.put(Placeholder.AGENT_NAME, orElse(facts.sender().name(), company));
    values.put(Placeholder.TEAM_NAME, orElse(facts.sender().teamName(), company));
    values.put(Placeholder.COMPANY_NAME, company);
    values.put(Placeholder.MAIL_ADDRESS, facts.sender().address());
    values.put(Placeholder.NEXT_WORKDAY, nextWorkday(language));
    values.put(Placeholder.MESSAGE, facts.message());
    values.put(Placeholder.SIGNATURE, "");
    return values;
  }

  private static String orElse(String name, String company) {
    return name == null || name.isBlank() ? company : name;
  }

  private String nextWorkday(String language) {
    var zone = ZoneId.systemDefault();
    var next = new WorkingDays(zone).after(clock.instant(), 1).atZone(zone);
    return DateTimeFormatter.ofPattern(
            Shipped.word(language, "day"), Locale.forLanguageTag(language))
        .format(next);
  }
}
