package org.kefu.customer.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Something by which a customer's file is compared with those that have it too. */
@Entity
@Table(name = "customer_trait")
public class CustomerTrait {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_trait_seq")
  @SequenceGenerator(
      name = "customer_trait_seq",
      sequenceName = "customer_trait_seq",
      allocationSize = 500)
  private Long id;

  @Column(updatable = false)
  private String trait;

  @Column(name = "customer_number", updatable = false)
  private String customerNumber;

  protected CustomerTrait() {}

  public CustomerTrait(String trait, String customerNumber) {
    this.trait = trait;
    this.customerNumber = customerNumber;
  }
}
