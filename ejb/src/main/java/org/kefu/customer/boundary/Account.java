package org.kefu.customer.boundary;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * How we do business with a customer. All of it may be null.
 *
 * @param number what our books call them
 * @param level the code of a level
 * @param credit how much they may owe us, in yuan
 * @param days how long they have to pay
 */
public record Account(
    @Size(max = 40) String number,
    @Size(max = 10) String level,
    @Digits(integer = 12, fraction = 2) @DecimalMin("0") @DecimalMax("999999999999")
        BigDecimal credit,
    Settlement settlement,
    @Min(0) @Max(3650) Integer days,
    @Size(max = 120) String bank,
    @Size(max = 40) String bankAccount) {

  public static final Account NONE = new Account(null, null, null, null, null, null, null);

  public Account {
    number = written(number);
    level = written(level);
    credit = credit == null ? null : credit.stripTrailingZeros();
    bank = written(bank);
    bankAccount = written(bankAccount);
  }

  private static String written(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** The same where another account fills what is empty in it. */
  public Account filledFrom(Account other) {
    return new Account(
        number == null ? other.number : number,
        level == null ? other.level : level,
        credit == null ? other.credit : credit,
        settlement == null ? other.settlement : settlement,
        days == null ? other.days : days,
        bank == null ? other.bank : bank,
        bankAccount == null ? other.bankAccount : bankAccount);
  }

  public Account withNumber(String other) {
    return new Account(other, level, credit, settlement, days, bank, bankAccount);
  }

  public Account withLevel(String other) {
    return new Account(number, other, credit, settlement, days, bank, bankAccount);
  }

  public Account withCredit(BigDecimal other) {
    return new Account(number, level, other, settlement, days, bank, bankAccount);
  }

  /** The same settled as another is. */
  public Account settledAs(Account other) {
    return new Account(
        number, level, credit, other.settlement, other.days, other.bank, other.bankAccount);
  }

  /** The same for eyes that do not need what can be misused. */
  public Account masked() {
    return new Account(
        number, level, credit, settlement, days, bank, Masked.registration(bankAccount));
  }

  public boolean holdsNothing() {
    return equals(NONE);
  }
}
