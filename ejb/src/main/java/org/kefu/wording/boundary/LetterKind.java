package org.kefu.wording.boundary;

import static org.kefu.wording.boundary.Placeholder.AGENT_NAME;
import static org.kefu.wording.boundary.Placeholder.COMPANY_NAME;
import static org.kefu.wording.boundary.Placeholder.CONFIRM_LINK;
import static org.kefu.wording.boundary.Placeholder.CUSTOMER_NAME;
import static org.kefu.wording.boundary.Placeholder.MAIL_ADDRESS;
import static org.kefu.wording.boundary.Placeholder.MESSAGE;
import static org.kefu.wording.boundary.Placeholder.NEXT_WORKDAY;
import static org.kefu.wording.boundary.Placeholder.TEAM_NAME;
import static org.kefu.wording.boundary.Placeholder.TICKET_LINK;
import static org.kefu.wording.boundary.Placeholder.TICKET_NUMBER;
import static org.kefu.wording.boundary.Placeholder.TICKET_SUBJECT;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The letters of the system, and the signature that ends them. */
public enum LetterKind {
  RECEIPT(EnumSet.of(TICKET_LINK), EnumSet.of(NEXT_WORKDAY)),
  REPLY(EnumSet.of(MESSAGE), EnumSet.of(AGENT_NAME, TICKET_LINK)),
  QUESTION(EnumSet.of(MESSAGE, TICKET_LINK), EnumSet.of(AGENT_NAME)),
  CONFIRMATION(EnumSet.of(MESSAGE, CONFIRM_LINK), EnumSet.of(AGENT_NAME)),
  REMINDER(EnumSet.of(MESSAGE, TICKET_LINK), EnumSet.of(AGENT_NAME)),
  /** Of a team: the last lines of its letters, below what a person signs with. */
  SIGNATURE(EnumSet.noneOf(Placeholder.class), EnumSet.noneOf(Placeholder.class));

  /** What answers are recognised by where the mail program of the customer drops all else. */
  public static final Set<Placeholder> REQUIRED_IN_SUBJECT =
      Collections.unmodifiableSet(EnumSet.of(TICKET_NUMBER));

  private static final Set<Placeholder> SUBJECT =
      EnumSet.of(TICKET_NUMBER, TICKET_SUBJECT, CUSTOMER_NAME, COMPANY_NAME);

  private final Set<Placeholder> required;
  private final Set<Placeholder> allowed;

  LetterKind(Set<Placeholder> required, Set<Placeholder> own) {
    this.required = required;
    allowed = EnumSet.of(TEAM_NAME, COMPANY_NAME, MAIL_ADDRESS);
    allowed.addAll(required);
    allowed.addAll(own);
    if (isLetter()) {
      allowed.addAll(
          EnumSet.of(CUSTOMER_NAME, TICKET_NUMBER, TICKET_SUBJECT, Placeholder.SIGNATURE));
    } else {
      allowed.add(AGENT_NAME);
    }
  }

  /** False for the signature, which is a part of letters and has no subject. */
  public boolean isLetter() {
    return !name().equals("SIGNATURE");
  }

  /** Without these the letter has no sense. */
  public Set<Placeholder> getRequired() {
    return Collections.unmodifiableSet(required);
  }

  /** What its text may name, in the order in which pages offer them. */
  public List<Placeholder> getAllowed() {
    return List.copyOf(allowed);
  }

  /** What its subject may name. */
  public static List<Placeholder> subject() {
    return List.copyOf(SUBJECT);
  }
}
