package org.kefu.web.agent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.kefu.customer.boundary.Account;
import org.kefu.customer.boundary.CustomerAccounts;
import org.kefu.customer.boundary.LevelFile;
import org.kefu.customer.boundary.Settlement;
import org.kefu.staff.boundary.Right;
import org.kefu.web.shared.Told;
import org.kefu.web.shared.UserView;

/** How we do business with the customer on the page, and the form for it. */
@Named
@ViewScoped
public class AccountView implements Serializable {
  @Inject CustomerAccounts accounts;
  @Inject CustomerView customer;
  @Inject CustomerPeopleView people;
  @Inject UserView user;
  @Inject Told told;
  private int version;
  private String number;
  private String level;
  private BigDecimal credit;
  private Settlement settlement;
  private Integer days;
  private String bank;
  private String bankAccount;

  public boolean isWritable() {
    return user.may(Right.CUSTOMER_ACCOUNT) && !customer.isStub();
  }

  /** Whether there is a card for it: something to read, or somebody who may write. */
  public boolean isShown() {
    return isWritable() || !getAccount().holdsNothing();
  }

  public Account getAccount() {
    return customer.getCustomer().file().account();
  }

  /** Opens the form with the account as it is now; a masked bank account is not written back. */
  public void begin() {
    customer.load();
    var now = accounts.open(customer.getNumber());
    var account = now.file().account();
    version = now.version();
    number = account.number();
    level = account.level();
    credit = account.credit();
    settlement = account.settlement();
    days = account.days();
    bank = account.bank();
    bankAccount = account.bankAccount();
  }

  public String save() {
    accounts.change(
        customer.getNumber(),
        version,
        new Account(number, level, credit, settlement, days, bank, bankAccount));
    told.done("customer", "account.saved");
    return "/agent/customer?faces-redirect=true&number=" + customer.getNumber();
  }

  /** What can be given, with the one they have. */
  public List<LevelFile> getLevels() {
    return people.levels(level);
  }

  public String name(LevelFile file) {
    return people.level(file.code());
  }

  public Settlement[] getSettlements() {
    return Settlement.values();
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getLevel() {
    return level;
  }

  public void setLevel(String level) {
    this.level = level;
  }

  public BigDecimal getCredit() {
    return credit;
  }

  public void setCredit(BigDecimal credit) {
    this.credit = credit;
  }

  public Settlement getSettlement() {
    return settlement;
  }

  public void setSettlement(Settlement settlement) {
    this.settlement = settlement;
  }

  public Integer getDays() {
    return days;
  }

  public void setDays(Integer days) {
    this.days = days;
  }

  public String getBank() {
    return bank;
  }

  public void setBank(String bank) {
    this.bank = bank;
  }

  public String getBankAccount() {
    return bankAccount;
  }

  public void setBankAccount(String bankAccount) {
    this.bankAccount = bankAccount;
  }
}
