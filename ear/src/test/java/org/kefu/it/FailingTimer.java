package org.kefu.it;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;

/**
 * Lets the timer of a ticket's offer fail: it rings while its ticket cannot be found. A browser has
 * no way to plant that.
 */
@WebServlet("/failing-timer")
public class FailingTimer extends HttpServlet {
  @Inject ManagementService management;
  @Inject RuntimeService runtime;

  @Resource(lookup = "java:jboss/datasources/KefuDS")
  DataSource database;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    var number = request.getParameter("ticket");
    rename(number, "gone");
    try {
      timers(number).forEach(this::ring);
    } finally {
      rename("gone", number);
    }
  }

  private void rename(String from, String to) {
    try (var connection = database.getConnection();
        var update = connection.prepareStatement("update ticket set number = ? where number = ?")) {
      update.setString(1, to);
      update.setString(2, from);
      update.executeUpdate();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private List<Job> timers(String number) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
        .flatMap(
            each -> management.createJobQuery().processInstanceId(each.getId()).list().stream())
        .toList();
  }

  private void ring(Job timer) {
    try {
      management.executeJob(timer.getId());
    } catch (RuntimeException planted) {
      getServletContext().log("planted: " + planted.getMessage());
    }
  }
}
