package org.kefu.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Threads that wait for each other never come back: only a restart helps. */
@Liveness
@ApplicationScoped
public class ApplicationLiveness implements HealthCheck {
  @Override
  public HealthCheckResponse call() {
    var stuck = ManagementFactory.getThreadMXBean().findDeadlockedThreads();
    return HealthCheckResponse.named("threads").status(stuck == null).build();
  }
}
