package org.kefu.web.agent;

/** One stage of a ticket's way: done, now, or still to come. */
public record Stage(String label, String look) {
  public boolean isNow() {
    return look.equals("is-now");
  }

  /** For {@code aria-current}, which is left out where it is null. */
  public String getCurrent() {
    return isNow() ? "step" : null;
  }
}
