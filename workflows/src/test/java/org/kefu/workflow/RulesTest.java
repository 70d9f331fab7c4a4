package org.kefu.workflow;

import org.kefu.rules.EveryRuleCanFail;

class RulesTest extends EveryRuleCanFail {
  RulesTest() {
    super(ArchitectureTest.class);
  }
}
