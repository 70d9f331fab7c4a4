package org.kefu.workflow.worklist;

import java.time.Instant;
import java.util.List;

/**
 * Where one process instance of a ticket stands and how it came there.
 *
 * @param definitionId names the version whose drawing fits; see {@link ProcessDiagram#xmlOf}
 * @param endedAt null while it runs
 * @param current the elements at which its tokens stand
 * @param passed every element in the order in which it was entered
 */
public record Place(
    String processId,
    String definitionId,
    String instanceId,
    Instant startedAt,
    Instant endedAt,
    List<String> current,
    List<Passed> passed) {

  /** One visit of an element; {@code until} is null while the token is there. */
  public record Passed(String element, Instant from, Instant until) {}
}
