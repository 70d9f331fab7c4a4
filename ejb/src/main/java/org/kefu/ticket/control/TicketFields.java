package org.kefu.ticket.control;

import java.util.List;
import org.kefu.channel.boundary.Channel;
import org.kefu.search.boundary.Choices;
import org.kefu.search.boundary.Field;
import org.kefu.ticket.boundary.TicketState;
import org.kefu.ticket.boundary.TicketType;

/** The fields of a ticket that people can ask for. */
final class TicketFields {
  static final String KIND = "TICKET";

  /** Its values are the administrator's; see {@link SearchedFields}. */
  static final Field SUBSTATUS = Field.word("substatus", "处理状态");

  static final List<Field> ALL =
      List.of(
          Field.word("state", "status", "状态").having(Choices.of("state", TicketState.class)),
          SUBSTATUS,
          Field.word("type", "类型").having(Choices.of("type", TicketType.class)),
          Field.word("channel", "渠道").having(Choices.of("channel", Channel.class)),
          Field.number("priority", "优先级")
              .having(Choices.of("priority", List.of("1", "2", "3", "4"))),
          Field.person("assignee", "owner", "处理人"),
          Field.word("team", "小组"),
          Field.word("customer", "客户"),
          Field.word("product", "产品"),
          Field.word("tag", "标签"),
          Field.word("internal", "内部").having(Choices.of("internal", List.of("yes"))),
          Field.number("reopened", "重开"),
          Field.time("opened", "created", "创建"),
          Field.time("updated", "更新"),
          Field.time("closed", "关闭"));

  private TicketFields() {}
}
