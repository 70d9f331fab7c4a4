package org.kefu.channel.control;

import org.kefu.channel.boundary.ConversationGuard;

/** What may be read of these messages, by this guard. */
public class ReadableOver extends ReadableMessages {
  public ReadableOver(Messages all, ConversationGuard over) {
    messages = all;
    guard = over;
  }
}
