package org.kefu.deed.boundary;

import org.kefu.shared.BusinessException;

/** A macro did nothing to its ticket, for the reason its first hitch tells. */
public class MacroRefused extends BusinessException {
  private final String reason;

  public MacroRefused(Hitch hitch) {
    super(hitch.args().toArray());
    reason = hitch.reason();
  }

  @Override
  public String getKey() {
    return reason;
  }
}
