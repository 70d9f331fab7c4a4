package org.kefu.it.harness;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * Arquillian deploys for every test class, which takes half a minute with this EAR. All classes
 * share one deployment, so the first one deploys and the end of the server undeploys.
 */
public class DeployOnce {

  @Inject @ClassScoped private InstanceProducer<DeploymentScenario> scenarioOfClass;

  private DeploymentScenario scenario;
  private boolean deployed;

  void describe(@Observes EventContext<GenerateDeployment> context) {
    if (scenario != null) {
      scenarioOfClass.set(scenario);
      return;
    }
    context.proceed();
    scenario = scenarioOfClass.get();
  }

  void deploy(@Observes EventContext<DeployManagedDeployments> context) {
    if (deployed) {
      return;
    }
    context.proceed();
    deployed = true;
  }

  /** Not proceeding keeps the deployment for the next class. */
  void keep(@Observes EventContext<UnDeployManagedDeployments> context) {}
}
