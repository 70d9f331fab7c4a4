package org.kefu.customer.boundary;

/** How a person likes to be reached. */
public enum ContactWay {
  PHONE,
  SMS,
  MAIL
}
