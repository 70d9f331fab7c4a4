package org.kefu.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.kefu.audit.boundary.AuditSearch;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.audit.boundary.LogStory;
import org.kefu.shared.Page;
import org.kefu.staff.boundary.StaffSearch;
import org.kefu.web.shared.Rows;

/** Behind {@code /admin/exports.xhtml}: what was taken along, by whom. */
@Named
@ViewScoped
public class ExportsView implements Serializable {
  @Inject AuditSearch search;
  @Inject StaffSearch staff;
  private final Map<String, String> names = new HashMap<>();
  private final Rows<LogStory> rows = new Rows<>(this::page);

  private Page<LogStory> page(int first, int size) {
    var page = search.stories(AuditTrail.EXPORT, first, size);
    names.putAll(
        staff.names(page.rows().stream().map(story -> story.first().actor()).distinct().toList()));
    return page;
  }

  /** Who began it. */
  public String who(LogStory story) {
    return names.getOrDefault(story.first().actor(), story.first().actor());
  }

  public Rows<LogStory> getRows() {
    return rows;
  }

  /** False while it goes on, and for good where the server went down meanwhile. */
  public boolean ended(LogStory story) {
    return story.lines().size() > 1;
  }
}
