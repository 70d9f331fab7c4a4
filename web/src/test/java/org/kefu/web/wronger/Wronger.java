package org.kefu.web.wronger;

import org.kefu.rules.Breaks;
import org.kefu.web.wrong.WrongPages;

/** The other half of a cycle. */
@Breaks("packagesHaveNoCycles")
public class Wronger {
  WrongPages.Half back;
}
