package org.kefu.it.harness;

import org.jboss.arquillian.core.spi.LoadableExtension;

/** What the suite adds to Arquillian. */
public class Harness implements LoadableExtension {

  @Override
  public void register(ExtensionBuilder builder) {
    builder
        .observer(DeployOnce.class)
        .observer(ThrowAwayPostgres.class)
        .observer(RemoteParts.class);
  }
}
