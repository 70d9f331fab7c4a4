package org.kefu.web;

import org.kefu.rules.EveryRuleCanFail;

class RulesTest extends EveryRuleCanFail {
  RulesTest() {
    super(ArchitectureTest.class);
  }
}
