package org.kefu.web.manager;

import org.kefu.web.agent.Bundles;

/**
 * One step of the process with the tickets that stand at it.
 *
 * @param longest how long the one has waited that waits longest, in words; null when none waits
 * @param share its part of all open tickets in twentieths, which the stylesheet has a class for
 */
public record StepFigure(String id, String label, long tickets, String longest, int share) {
  public String getWait() {
    return longest == null
        ? Bundles.text("process", "steps.none")
        : Bundles.text("process", "steps.longest", longest);
  }
}
