package org.kefu.it.harness;

import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;
import org.kefu.it.remote.Broker;
import org.kefu.it.remote.MailHost;

/** The broker and the mail server of the pass with {@code it.broker.home}. */
public class RemoteParts {
  private static final int FIRST = 100;
  private static final int LAST = -100;

  void start(@Observes(precedence = FIRST) BeforeSuite event) throws Exception {
    if (System.getProperty("it.broker.home") != null) {
      Broker.create();
      Broker.start();
      MailHost.start();
    }
  }

  void stop(@Observes(precedence = LAST) AfterSuite event) throws Exception {
    if (System.getProperty("it.broker.home") != null) {
      MailHost.stop();
      Broker.kill();
    }
  }
}
