package org.kefu.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.kefu.search.boundary.SearchIndex;
import org.kefu.staff.boundary.Right;
import org.kefu.system.boundary.Health;
import org.kefu.web.shared.WhenView;
import org.kefu.workflow.worklist.FailedJobs;

/** Behind {@code /admin/health.xhtml}: every part is measured when the page asks. */
@Named
@RequestScoped
public class HealthView {
  private static final long SLOW_MILLIS = 200;
  private static final long MEGABYTE = 1024 * 1024;
  private static final long GIGABYTE = 1024 * MEGABYTE;

  @Inject Health health;
  @Inject MailHealth mail;
  @Inject FailedJobs jobs;
  @Inject SearchIndex index;
  @Inject WhenView when;
  @Inject HttpServletRequest request;

  private List<HealthPart> parts;

  public List<HealthPart> getParts() {
    if (parts == null) {
      parts = measure();
    }
    return parts;
  }

  /** The parts that are not well, the worst first. */
  public List<HealthPart> getTroubles() {
    return getParts().stream()
        .filter(part -> part.level() != HealthPart.Level.OK)
        .sorted((a, b) -> b.level().compareTo(a.level()))
        .toList();
  }

  public Instant getMeasuredAt() {
    return Instant.now();
  }

  private List<HealthPart> measure() {
    var found = new ArrayList<HealthPart>();
    found.add(application());
    found.add(database());
    found.add(queue());
    if (request.isUserInRole(Right.JOB_MANAGE)) {
      found.add(engine());
    }
    found.add(search());
    found.addAll(mail.parts());
    found.add(disk());
    return found;
  }

  private HealthPart application() {
    var process = health.process();
    var used = 100 * process.memoryUsed() / process.memoryMost();
    return HealthPart.of("application", used > 92 ? 1 : 0)
        .saying(when.shortly(process.since()))
        .showing(process.memoryUsed() / MEGABYTE, process.memoryMost() / MEGABYTE);
  }

  private HealthPart database() {
    var database = health.database();
    var millis = database.answer().map(d -> d.toMillis()).orElse(-1L);
    return HealthPart.of("database", millis < 0 ? 2 : millis > SLOW_MILLIS ? 1 : 0)
        .saying(database.product(), database.schema())
        .showing(millis);
  }

  private HealthPart queue() {
    var millis = health.queue().map(d -> d.toMillis()).orElse(-1L);
    return HealthPart.of("queue", millis < 0 ? 2 : millis > SLOW_MILLIS ? 1 : 0).showing(millis);
  }

  private HealthPart engine() {
    var failing = jobs.count();
    return HealthPart.of("engine", failing > 0 ? 1 : 0).saying(failing).showing(failing);
  }

  private HealthPart search() {
    var state = index.state();
    var level = state.broken() ? 2 : state.stuck() > 0 || state.building() ? 1 : 0;
    return HealthPart.of("search", level).saying(state.stuck()).showing(state.waiting());
  }

  private HealthPart disk() {
    var disk = health.disk();
    var used = 100 - 100 * disk.free() / disk.total();
    return HealthPart.of("disk", disk.isFull() ? 2 : used > 90 ? 1 : 0)
        .saying(disk.free() / GIGABYTE)
        .showing(used);
  }
}
