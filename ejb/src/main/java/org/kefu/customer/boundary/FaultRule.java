package org.kefu.customer.boundary;

/** What must hold in a customer's file, and yet may not in one that came another way. */
public enum FaultRule {
  /** What is no telephone number. */
  PHONE,
  /** A telephone number of a range that no numbering plan has, as far as we know. */
  PHONE_RANGE,
  /** Something that is no mail address. */
  EMAIL,
  /** A mail to this address came back. */
  BOUNCED,
  /** An id number with a wrong check digit, or no number at all. */
  REGISTRATION,
  /** An address that says no region. */
  REGION_MISSING,
  /** An address in a region that is not, or is no more. */
  REGION_UNKNOWN,
  /** Neither number nor mail nor address. */
  UNREACHABLE,
  /** A company where nobody is known. */
  NO_CONTACT,
  /** A custom field that is demanded and empty. */
  FIELD
}
