package org.kefu.wrong;

import org.kefu.rules.Breaks;
import org.kefu.wronger.Wronger;

/** One half of a cycle. */
@Breaks("capabilitiesHaveNoCycles")
public class Wrong {
  Wronger there;
}
