package org.kefu.wronger;

import org.kefu.rules.Breaks;
import org.kefu.wrong.Wrong;

/** The other half. */
@Breaks("capabilitiesHaveNoCycles")
public class Wronger {
  Wrong back;
}
