package org.kefu.it;

import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;
import javax.management.Attribute;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** The broker of the server, set so that the outbound queue takes one mail and refuses the next. */
final class FullQueue implements AutoCloseable {
  private static final String BROKER = "subsystem=messaging-activemq,server=default";
  private static final MBeanServer SERVER = ManagementFactory.getPlatformMBeanServer();

  private final ObjectName limits =
      new ObjectName("jboss.as.expr:" + BROKER + ",address-setting=#");
  private final ObjectName queue = new ObjectName("jboss.as:" + BROKER + ",jms-queue=outbound");
  private final Map<String, Object> before = new HashMap<>();

  FullQueue() throws Exception {
    set("addressFullPolicy", "FAIL");
    set("maxSizeBytes", "1");
    SERVER.invoke(queue, "pause", null, null);
  }

  private void set(String limit, String value) throws Exception {
    before.put(limit, SERVER.getAttribute(limits, limit));
    write(new Attribute(limit, value));
  }

  /**
   * The server writes its configuration with the XML writer of the thread that asks for it, and the
   * one a library has brought into the application does not know the server's names.
   */
  private void write(Attribute attribute) throws Exception {
    var thread = Thread.currentThread();
    var ours = thread.getContextClassLoader();
    thread.setContextClassLoader(MBeanServer.class.getClassLoader());
    try {
      SERVER.setAttribute(limits, attribute);
    } finally {
      thread.setContextClassLoader(ours);
    }
  }

  @Override
  public void close() throws Exception {
    SERVER.invoke(queue, "resume", null, null);
    for (var limit : before.entrySet()) {
      write(new Attribute(limit.getKey(), limit.getValue()));
    }
  }
}
