package org.kefu.channel.boundary;

import java.time.Instant;

/**
 * Which contacts somebody looks for; null where it does not matter.
 *
 * @param from the first moment; words are looked for one by one, so the time has a beginning
 * @param until the moment after the last
 * @param person the login of whoever wrote or registered it
 * @param open only those with something still to do
 */
public record ContactQuery(
    Instant from,
    Instant until,
    Channel channel,
    Direction direction,
    String person,
    String customer,
    String words,
    boolean open) {

  /** Where a slice ended, so that the next begins there. */
  public record Place(Instant at, long id) {}
}
