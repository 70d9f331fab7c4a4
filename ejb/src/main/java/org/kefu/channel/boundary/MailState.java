package org.kefu.channel.boundary;

/** Where an outgoing mail stands. */
public enum MailState {
  /** Waits in the queue, or for the next try. */
  QUEUED,
  /** Handed to the mail server. */
  SENT,
  /** Written into the folder, because no mail server is set. */
  FILED,
  /** Given up after all tries: somebody must look. */
  FAILED
}
