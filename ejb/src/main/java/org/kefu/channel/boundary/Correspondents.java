package org.kefu.channel.boundary;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * View: who has to do with a conversation. Addresses are bare and in small letters.
 *
 * @param writers who wrote into it from an address, the first first
 * @param receivers whom we wrote to
 * @param copied who got a copy of what we wrote
 * @param named whom its writers named beside us
 */
public record Correspondents(
    List<Writer> writers, Set<String> receivers, Set<String> copied, Set<String> named) {

  /**
   * Who wrote a message.
   *
   * @param name what they call themselves, else null
   * @param answerTo where they want to be answered, null for their own address
   * @param vouchedBy who stands for them, null for they themselves
   */
  public record Writer(String name, String address, String answerTo, String vouchedBy) {}

  /** Whoever needed another to stand for them is not among those who wrote. */
  public boolean hasWriter(String address) {
    return writers.stream()
        .anyMatch(writer -> writer.vouchedBy() == null && writer.address().equals(address));
  }

  public boolean hasReceiver(String address) {
    return receivers.contains(address) || copied.contains(address);
  }

  public Optional<Writer> last() {
    return writers.isEmpty() ? Optional.empty() : Optional.of(writers.get(writers.size() - 1));
  }
}
