package org.kefu.wording.boundary;

import java.time.Instant;
import java.util.List;

/**
 * View: a letter for whoever words it.
 *
 * @param text the words that hold
 * @param own false while these are those for everybody, or those that ship
 * @param edition what a change must name; 0 while nobody has changed it
 * @param history the newest first
 */
public record LetterDetails(
    LetterKey key, LetterText text, boolean own, int edition, List<Edition> history) {

  /**
   * What somebody once made of it.
   *
   * @param text null where it was given back to what stands behind it
   */
  public record Edition(int edition, LetterText text, String by, Instant at) {}
}
