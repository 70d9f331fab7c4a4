package org.kefu.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.kefu.system.boundary.Health;

/** This node takes requests while its database answers. */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {
  @Inject Health health;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("database").status(health.isDatabaseThere()).build();
  }
}
