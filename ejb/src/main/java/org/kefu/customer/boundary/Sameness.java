package org.kefu.customer.boundary;

/** What two files of one customer have in common. */
public enum Sameness {
  PHONE(60),
  EMAIL(60),
  REGISTRATION(95),
  /** What the check at entry looks for; the scan tells names and addresses apart. */
  NAME_AND_ADDRESS(65),
  /** The same company but for its legal form and region. */
  COMPANY_NAME(50),
  NAME(35),
  /** The same person's name written or said otherwise. */
  NAME_SAID(30),
  NAME_LIKE(30),
  ADDRESS(30),
  ADDRESS_LIKE(20),
  DOMAIN(20),
  NUMBER_PART(20),
  EMPLOYER(20);

  private final int weight;

  Sameness(int weight) {
    this.weight = weight;
  }

  /** How much it speaks for one customer; see {@link Pair#score}. */
  public int weight() {
    return weight;
  }
}
