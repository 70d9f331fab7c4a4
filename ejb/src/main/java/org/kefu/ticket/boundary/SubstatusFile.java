package org.kefu.ticket.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Locale;
import org.kefu.customer.boundary.TagColour;

/**
 * A finer state within a state of the process.
 *
 * @param code what an address and a program call it
 * @param customerZh what the customer reads, or null: then they read the label of the step
 * @param state tickets in this state can have it
 * @param retired given to none any more; what has it keeps it
 */
public record SubstatusFile(
    @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{1,20}") String code,
    @NotBlank @Size(max = 40) String nameZh,
    @NotBlank @Size(max = 40) String nameEn,
    @Size(max = 80) String customerZh,
    @Size(max = 80) String customerEn,
    @NotNull TicketState state,
    @NotNull TagColour colour,
    @Min(1) @Max(99) int place,
    boolean retired)
    implements Serializable {

  public String name(Locale locale) {
    return isChinese(locale) ? nameZh : nameEn;
  }

  /** Null where the customer reads the label of the step; one language stands in for the other. */
  public String forCustomer(Locale locale) {
    var own = isChinese(locale) ? customerZh : customerEn;
    return own != null ? own : isChinese(locale) ? customerEn : customerZh;
  }

  private static boolean isChinese(Locale locale) {
    return locale.getLanguage().equals("zh");
  }
}
