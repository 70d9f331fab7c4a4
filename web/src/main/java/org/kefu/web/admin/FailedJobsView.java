package org.kefu.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.regex.Pattern;
import org.kefu.web.agent.Bundles;
import org.kefu.web.shared.Dialogs;
import org.kefu.web.shared.Rows;
import org.kefu.web.shared.Told;
import org.kefu.workflow.worklist.FailedJob;
import org.kefu.workflow.worklist.FailedJobs;
import org.primefaces.model.LazyDataModel;

/** Behind {@code /admin/failedJobs.xhtml}. */
@Named
@ViewScoped
public class FailedJobsView implements Serializable {
  @Inject FailedJobs jobs;
  @Inject Told told;

  private static final Pattern REFUSAL = Pattern.compile("([\\w.]+) \\[(.*)]");

  private final Rows<FailedJob> rows =
      new Rows<>((first, size) -> jobs.page(first, size, Bundles.locale()));
  private FailedJob shown;
  private String details;

  public void show(FailedJob job) {
    shown = job;
    details = jobs.details(job.jobId());
    Dialogs.show("details");
  }

  public void retry(FailedJob job) {
    jobs.retry(job.jobId());
    told.done("admin", "failedJobs.retried", job.doing());
  }

  /** A refusal is told in words, anything else as it was thrown. */
  public String reason(FailedJob job) {
    if (job.reason() == null) {
      return Bundles.text("admin", "failedJobs.unknown");
    }
    var refusal = REFUSAL.matcher(job.reason());
    return refusal.matches() && Bundles.has("refusal", refusal.group(1))
        ? Bundles.text("refusal", refusal.group(1), (Object[]) refusal.group(2).split(", "))
        : job.reason();
  }

  public long getCount() {
    return jobs.count();
  }

  public LazyDataModel<FailedJob> getRows() {
    return rows;
  }

  public FailedJob getShown() {
    return shown;
  }

  public String getDetails() {
    return details;
  }
}
