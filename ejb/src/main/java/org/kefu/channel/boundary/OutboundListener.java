package org.kefu.channel.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.EJBException;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;

/**
 * Takes outgoing mails from the queue. That a mail server does not take one is the business of
 * {@link Delivery}; any other failure is noted and thrown, so the broker tries again and moves the
 * message to the dead letters after the last try. The mail then stands as failed in the outbox,
 * where it can be sent again.
 *
 * <p>Taking the message is no part of the delivery's transaction: a broker that dies after a mail
 * was handed over would take back the note that it was, and the customer would get it twice. The
 * message that comes again finds the mail gone.
 */
@MessageDriven(
    activationConfig = {
      @ActivationConfigProperty(
          propertyName = "destinationLookup",
          propertyValue = "java:/jms/queue/outbound"),
      @ActivationConfigProperty(
          propertyName = "destinationType",
          propertyValue = "jakarta.jms.Queue"),
      @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "4")
    })
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboundListener implements MessageListener {
  /** The same as the queue's max-delivery-attempts. */
  static final int TRIES = 5;

  @Inject Delivery delivery;

  @Override
  public void onMessage(Message message) {
    try {
      deliver(message.getBody(String.class), message.getIntProperty("JMSXDeliveryCount"));
    } catch (JMSException broken) {
      throw new EJBException(broken);
    }
  }

  private void deliver(String number, int attempt) {
    try {
      delivery.deliver(number);
    } catch (RuntimeException failed) {
      delivery.noteFailure(number, reason(failed), attempt >= TRIES);
      throw failed;
    }
  }

  private static String reason(Throwable failed) {
    var root = failed;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
  }
}
