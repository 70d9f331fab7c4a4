package org.kefu.bulk.control;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kefu.bulk.control.BulkSteps.Step;
import org.kefu.deed.boundary.Hitch;
import org.kefu.shared.BusinessException;
import org.kefu.staff.control.UnknownUser;

/** Works through a bulk: some tickets, a transaction, the next ones. */
@ApplicationScoped
public class BulkWork {
  private static final Logger LOG = Logger.getLogger(BulkWork.class.getName());

  /** Few enough that a ticket is never held for long. */
  private static final int AT_ONCE = 25;

  @Inject BulkSteps steps;

  /** The numbers of the bulks in which there is something to do. */
  public List<String> waiting() {
    return steps.busy();
  }

  /**
   * @param stopping true once the server goes down; the rest is done after it is up again
   */
  public void on(String number, BooleanSupplier stopping) {
    try {
      while (!stopping.getAsBoolean() && take(number) == Step.MORE) {
        // the next ones
      }
    } catch (UnknownUser gone) {
      steps.stop(number, gone);
    }
  }

  private Step take(String number) {
    try {
      return steps.take(number, AT_ONCE);
    } catch (UnknownUser gone) {
      throw gone;
    } catch (RuntimeException failed) {
      LOG.log(Level.FINE, failed, () -> "Tickets of " + number + " are taken one by one");
      return takeOneByOne(number);
    }
  }

  /** One ticket in whose way something is must not keep the others out. */
  private Step takeOneByOne(String number) {
    for (int i = 0; i < AT_ONCE; i++) {
      if (takeOne(number) == Step.OVER) {
        return Step.OVER;
      }
    }
    return Step.MORE;
  }

  private Step takeOne(String number) {
    try {
      return steps.take(number, 1);
    } catch (UnknownUser gone) {
      throw gone;
    } catch (BusinessException refused) {
      steps.giveUp(number, Hitch.of(refused));
    } catch (RuntimeException failed) {
      steps.giveUp(
          number,
          isForbidden(failed) ? Hitch.of("InvalidInput.deedRight") : broken(number, failed));
    }
    return Step.MORE;
  }

  private static Hitch broken(String number, RuntimeException failed) {
    LOG.log(Level.WARNING, failed, () -> "A ticket of " + number + " cannot be changed");
    return Hitch.of("deed.broken");
  }

  /** Whoever began it may not do it any more. */
  private static boolean isForbidden(Throwable failed) {
    return failed != null
        && (failed instanceof EJBAccessException || isForbidden(failed.getCause()));
  }
}
