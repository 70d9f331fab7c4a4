package org.kefu.web.agent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CustomerFilterTest {
  private final CustomerFilter filter = new CustomerFilter();

  @Test
  void daysAreAskedForAsInASearchAndGoBeforeASpan() {
    filter.set("entered", "30d");
    assertThat(filter.query().entered()).isEqualTo("30d");
    filter.set("enteredFrom", "2026-01-05");
    assertThat(filter.query().entered()).isEqualTo("2026-01-05..");
    filter.set("enteredTo", "2026-02-01");
    assertThat(filter.query().entered()).isEqualTo("2026-01-05..2026-02-01");
    filter.set("verifiedTo", "2026-02-01");
    assertThat(filter.query().verified()).isEqualTo("..2026-02-01");
  }

  @Test
  void whatIsNoDayIsNotAskedFor() {
    filter.set("updatedFrom", "yesterday");
    assertThat(filter.query().updated()).isNull();
  }
}
