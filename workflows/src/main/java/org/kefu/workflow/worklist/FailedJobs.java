package org.kefu.workflow.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricJobLog;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.kefu.shared.Page;
import org.kefu.staff.boundary.Right;
import org.kefu.workflow.engine.Actor;

/** Timers and retries that fail: what, where, why, and trying again. */
@Stateless
@RolesAllowed(Right.JOB_MANAGE)
public class FailedJobs {
  @Inject ManagementService management;
  @Inject RuntimeService runtime;
  @Inject Drawings drawings;
  @Inject HistoryService history;
  @Inject Actor actor;

  public long count() {
    return failing().count();
  }

  /**
   * Jobs that failed at least once and are not done yet; the ones nobody tries again come first.
   *
   * @param locale whose names the steps get
   */
  public Page<FailedJob> page(int first, int size, Locale locale) {
    var rows =
        failing().orderByJobRetries().asc().orderByJobId().asc().listPage(first, size).stream()
            .map(job -> row(job, locale))
            .toList();
    return new Page<>(rows, count());
  }

  /** The stack trace of the last attempt. */
  public String details(String jobId) {
    require(jobId);
    return management.getJobExceptionStacktrace(jobId);
  }

  /** Tries once more as soon as a worker is free. */
  public void retry(String jobId) {
    require(jobId);
    actor.run(
        () ->
            management
                .setJobRetries(1)
                .jobIds(List.of(jobId))
                .dueDate(ClockUtil.getCurrentTime())
                .execute());
  }

  private JobQuery failing() {
    return management.createJobQuery().withException();
  }

  private Job require(String jobId) {
    var job = management.createJobQuery().jobId(jobId).singleResult();
    if (job == null) {
      throw new UnknownJob(jobId);
    }
    return job;
  }

  private FailedJob row(Job job, Locale locale) {
    var attempts =
        history
            .createHistoricJobLogQuery()
            .jobId(job.getId())
            .failureLog()
            .orderByTimestamp()
            .asc()
            .list();
    return new FailedJob(
        job.getId(),
        businessKey(job),
        doing(job, locale),
        since(job, attempts),
        attempts.size(),
        job.getRetries() <= 0,
        job.getExceptionMessage());
  }

  private String businessKey(Job job) {
    if (job.getProcessInstanceId() == null) {
      return null;
    }
    var instance =
        runtime
            .createProcessInstanceQuery()
            .processInstanceId(job.getProcessInstanceId())
            .singleResult();
    return instance == null ? null : instance.getBusinessKey();
  }

  private String doing(Job job, Locale locale) {
    var activity = job.getFailedActivityId();
    return activity == null || job.getProcessDefinitionId() == null
        ? activity
        : drawings.name(job.getProcessDefinitionId(), activity, locale);
  }

  private static Instant since(Job job, List<HistoricJobLog> attempts) {
    Date first = attempts.isEmpty() ? job.getCreateTime() : attempts.get(0).getTimestamp();
    return first == null ? null : first.toInstant();
  }
}
