package org.kefu.workflow.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Date;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.WorkingDays;
import org.kefu.system.boundary.Parameters;
import org.kefu.workflow.engine.Exposed;
import org.kefu.workflow.engine.ExpressionBean;

/** When the timers of a ticket ring: working days from now, as many as the parameters say. */
@Named("deadlines")
@ApplicationScoped
public class Deadlines implements ExpressionBean {
  @Inject Parameters parameters;
  @Inject BusinessClock clock;

  @Exposed
  public Date remindConfirmation() {
    return in("confirm.remindAfterDays");
  }

  @Exposed
  public Date closeUnconfirmed() {
    return in("confirm.closeAfterDays");
  }

  @Exposed
  public Date remindAnswer() {
    return in("answer.remindAfterDays");
  }

  @Exposed
  public Date giveUpAnswer() {
    return in("answer.giveUpAfterDays");
  }

  @Exposed
  public Date giveBackByExpert() {
    return in("expert.giveBackAfterDays");
  }

  private Date in(String parameter) {
    var days = new WorkingDays(ZoneId.systemDefault());
    return Date.from(days.after(clock.instant(), parameters.number(parameter)));
  }
}
