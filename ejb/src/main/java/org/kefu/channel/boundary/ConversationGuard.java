package org.kefu.channel.boundary;

import java.util.Collection;
import java.util.Set;

/** Asked before what was said is shown: whoever owns the tickets knows who may read them. */
public interface ConversationGuard {
  /** Those of the tickets that the caller may read. */
  Set<String> readable(Collection<String> ticketNumbers);
}
