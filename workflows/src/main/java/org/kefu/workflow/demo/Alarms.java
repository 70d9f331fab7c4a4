package org.kefu.workflow.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.CurrentUser;

/** Rings the timers of a told ticket at the time for which its process has set them. */
@ApplicationScoped
class Alarms {
  @Inject ManagementService management;
  @Inject RuntimeService runtime;

  /** Rings what was due by then, each at its own time: offers nobody took, reminders, ends. */
  void ringUntil(String number, Instant moment) {
    for (var next = next(number, moment); next.isPresent(); next = next(number, moment)) {
      ring(next.get(), next.get().getDuedate().toInstant());
    }
  }

  private void ring(Job job, Instant due) {
    BusinessClock.at(
        due,
        () ->
            CurrentUser.as(
                CurrentUser.SYSTEM,
                () -> {
                  management.executeJob(job.getId());
                  return job;
                }));
  }

  private Optional<Job> next(String number, Instant moment) {
    return instances(number)
        .flatMap(id -> jobs(id).duedateLowerThan(Date.from(moment)).list().stream())
        .min(Comparator.comparing(Job::getDuedate));
  }

  private Stream<String> instances(String number) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
        .map(ProcessInstance::getId);
  }

  private JobQuery jobs(String instance) {
    return management.createJobQuery().processInstanceId(instance).timers();
  }
}
