package org.kefu.channel.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.JMSConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.Queue;
import java.time.Duration;

/** The queue of mails that leave; what is put in here is there when the transaction commits. */
@ApplicationScoped
public class OutboundQueue {
  @Inject
  @JMSConnectionFactory("java:/JmsXA")
  JMSContext jms;

  @Resource(lookup = "java:/jms/queue/outbound")
  Queue queue;

  public void put(String number) {
    putIn(Duration.ZERO, number);
  }

  /** The mail is handed out once the time is over. */
  public void putIn(Duration time, String number) {
    jms.createProducer().setDeliveryDelay(time.toMillis()).send(queue, number);
  }
}
