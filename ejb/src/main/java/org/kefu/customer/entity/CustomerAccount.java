package org.kefu.customer.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.kefu.customer.boundary.Account;
import org.kefu.customer.boundary.Settlement;

/** How we do business with a customer, as the database keeps it. */
@Embeddable
public class CustomerAccount {
  @Column(name = "account_number")
  private String number;

  @Column(name = "level_code")
  private String level;

  @Column(name = "credit_limit")
  private BigDecimal credit;

  @Enumerated(EnumType.STRING)
  private Settlement settlement;

  @Column(name = "payment_days")
  private Integer days;

  private String bank;

  @Column(name = "bank_account")
  private String bankAccount;

  protected CustomerAccount() {}

  CustomerAccount(Account account) {
    number = account.number();
    level = account.level();
    credit = account.credit();
    settlement = account.settlement();
    days = account.days();
    bank = account.bank();
    bankAccount = account.bankAccount();
  }

  Account view() {
    return new Account(number, level, credit, settlement, days, bank, bankAccount);
  }
}
