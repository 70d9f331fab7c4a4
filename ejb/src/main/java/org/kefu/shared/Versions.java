package org.kefu.shared;

import java.io.Serializable;
import java.util.Objects;

/**
 * One value three times: as two people began with it, as I left it, as the other one did.
 *
 * @param mine what I made of it
 * @param theirs what stands there by now
 */
public record Versions<T>(T original, T mine, T theirs) implements Serializable {

  /** Both of us wrote, each something else: somebody must decide. */
  public boolean cross() {
    return !Objects.equals(mine, theirs)
        && !Objects.equals(mine, original)
        && !Objects.equals(theirs, original);
  }

  /** Only they wrote. */
  public boolean areTheirs() {
    return !Objects.equals(theirs, original) && Objects.equals(mine, original);
  }

  /** What stands until somebody decides: mine, unless only they wrote. */
  public T merged() {
    return areTheirs() ? theirs : mine;
  }
}
