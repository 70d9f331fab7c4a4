package org.kefu.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A refusal the caller can understand and act on. The class name is the key of its text in the
 * bundles, the arguments fill that text. The transaction rolls back, so nothing is half done.
 */
@ApplicationException(rollback = true)
public abstract class BusinessException extends RuntimeException {
  private final List<String> args;

  protected BusinessException(Object... args) {
    this.args = java.util.Arrays.stream(args).map(String::valueOf).toList();
  }

  /** The key of the text in the bundles: the simple name of the refusal. */
  public String getKey() {
    return getClass().getSimpleName();
  }

  /** For logs: they name the refusal, pages word it. */
  @Override
  public String getMessage() {
    return getKey() + " " + args;
  }

  public List<String> getArgs() {
    return args;
  }
}
