package org.kefu.workflow.wronger;

import org.kefu.rules.Breaks;
import org.kefu.workflow.wrong.WrongGlue;

/** The other half of a cycle. */
@Breaks("foldersHaveNoCycles")
public class Wronger {
  WrongGlue.Half back;
}
