package org.kefu.web.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;
import org.kefu.web.server.Condition.Part;

/**
 * The checks behind {@code /health}. The server finds them only among the libraries of an EAR,
 * where no bean of a module can be injected; so they live there and ask the application by name.
 */
@ApplicationScoped
public class HealthChecks {
  private static final String APPLICATION =
      "java:global/kefu/web/NodeHealth!" + Condition.class.getName();

  @Produces
  @Readiness
  HealthCheck database() {
    return () -> ask(Part.DATABASE);
  }

  @Produces
  @Readiness
  HealthCheck broker() {
    return () -> ask(Part.BROKER);
  }

  @Produces
  @Readiness
  HealthCheck engine() {
    return () -> ask(Part.ENGINE);
  }

  @Produces
  @Readiness
  HealthCheck disk() {
    return () -> ask(Part.DISK);
  }

  /** Threads that wait for each other never come back: only a restart helps. */
  @Produces
  @Liveness
  HealthCheck threads() {
    return () ->
        HealthCheckResponse.named("threads")
            .status(ManagementFactory.getThreadMXBean().findDeadlockedThreads() == null)
            .build();
  }

  private static HealthCheckResponse ask(Part part) {
    return HealthCheckResponse.named(part.name().toLowerCase(Locale.ROOT))
        .status(isWell(part))
        .build();
  }

  /** An application that is not there yet, or no more, is not ready. */
  static boolean isWell(Part part) {
    try {
      Condition application = InitialContext.doLookup(APPLICATION);
      return application.isWell(part);
    } catch (NamingException absent) {
      return false;
    }
  }
}
