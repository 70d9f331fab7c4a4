package org.kefu.staff.boundary;

import java.util.List;

/**
 * What a person may do. A role is a set of rights; the container sees a user's rights as its
 * groups, so {@code @RolesAllowed} and the page folders name rights and a role can be copied and
 * changed without touching code. {@code area.*} opens a folder of pages.
 */
public final class Right {
  public static final String AREA_AGENT = "area.agent";
  public static final String AREA_DISPATCH = "area.dispatch";
  public static final String AREA_MANAGER = "area.manager";
  public static final String AREA_ADMIN = "area.admin";
  public static final String AREA_PORTAL = "area.portal";

  public static final String TICKET_READ = "ticket.read";

  /** Every ticket; without it those of one's own and of one's teams. */
  public static final String TICKET_ALL = "ticket.all";

  public static final String TICKET_WORK = "ticket.work";
  public static final String TICKET_ASSIGN = "ticket.assign";

  /** The same to many tickets at once. */
  public static final String TICKET_BULK = "ticket.bulk";

  public static final String CUSTOMER_READ = "customer.read";
  public static final String CUSTOMER_WRITE = "customer.write";
  public static final String CUSTOMER_MERGE = "customer.merge";
  public static final String CUSTOMER_DELETE = "customer.delete";
  public static final String CUSTOMER_REVEAL = "customer.reveal";

  /** How we do business with them: account, level, credit, settlement; as far as it is shown. */
  public static final String CUSTOMER_ACCOUNT = "customer.account";

  public static final String CUSTOMER_IMPORT = "customer.import";

  /** Taking customers along as a file. */
  public static final String CUSTOMER_EXPORT = "customer.export";

  public static final String MAIL_IMPORT = "mail.import";
  public static final String MAIL_SORT = "mail.sort";
  public static final String TICKET_IMPORT = "ticket.import";

  /** Taking tickets along as a file. */
  public static final String TICKET_EXPORT = "ticket.export";

  public static final String FIGURES_READ = "figures.read";
  public static final String USER_MANAGE = "user.manage";
  public static final String JOB_MANAGE = "job.manage";
  public static final String OUTBOX_MANAGE = "outbox.manage";
  public static final String MAILBOX_MANAGE = "mailbox.manage";
  public static final String SETTINGS_MANAGE = "settings.manage";
  public static final String TAG_MANAGE = "tag.manage";
  public static final String FIELD_MANAGE = "field.manage";
  public static final String PHRASE_SHARE = "phrase.share";
  public static final String MACRO_SHARE = "macro.share";
  public static final String CHECKLIST_MANAGE = "checklist.manage";
  public static final String SYSTEM_WATCH = "system.watch";

  /** Every right, in the order in which pages show them. */
  public static final List<String> ALL =
      List.of(
          AREA_AGENT,
          AREA_DISPATCH,
          AREA_MANAGER,
          AREA_ADMIN,
          AREA_PORTAL,
          TICKET_READ,
          TICKET_ALL,
          TICKET_WORK,
          TICKET_ASSIGN,
          TICKET_BULK,
          CUSTOMER_READ,
          CUSTOMER_WRITE,
          CUSTOMER_MERGE,
          CUSTOMER_DELETE,
          CUSTOMER_REVEAL,
          CUSTOMER_ACCOUNT,
          CUSTOMER_IMPORT,
          CUSTOMER_EXPORT,
          MAIL_IMPORT,
          MAIL_SORT,
          TICKET_IMPORT,
          TICKET_EXPORT,
          FIGURES_READ,
          USER_MANAGE,
          JOB_MANAGE,
          OUTBOX_MANAGE,
          MAILBOX_MANAGE,
          SETTINGS_MANAGE,
          TAG_MANAGE,
          FIELD_MANAGE,
          PHRASE_SHARE,
          MACRO_SHARE,
          CHECKLIST_MANAGE,
          SYSTEM_WATCH);

  private Right() {}
}
