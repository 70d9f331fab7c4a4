package org.kefu.workflow.engine;

import static org.mockito.Mockito.clearInvocations;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.kefu.ticket.boundary.CustomerLetters;
import org.kefu.ticket.boundary.TicketProgress;

/**
 * What the test of every process starts with: an engine of its own, a new ticket for each test, the
 * same moment, and in the end enough of the model passed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ProcessTest {
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final double ENOUGH = 0.9;

  private final String process;
  private final Instant start;
  protected TestEngine test;
  protected TicketProgress progress;
  protected CustomerLetters letters;
  protected String number;

  protected ProcessTest(String process, Instant start) {
    this.process = process;
    this.start = start;
  }

  @BeforeAll
  void startEngine() {
    test = TestEngine.withModels();
    progress = test.get(TicketProgress.class);
    letters = test.get(CustomerLetters.class);
  }

  @AfterAll
  void stopEngine() {
    Coverage.of(test.engine(), process).assertAtLeast(ENOUGH);
    test.close();
  }

  @BeforeEach
  void newTicket() {
    number = "T-2026-%06d".formatted(COUNT.incrementAndGet());
    test.setClock(start);
    clearInvocations(progress, letters);
  }
}
