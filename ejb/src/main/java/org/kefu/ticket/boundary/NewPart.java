package org.kefu.ticket.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Command: the ticket that is split off from another.
 *
 * @param customerNumber whose it is: often that of the other, sometimes whoever wrote the mail
 */
public record NewPart(@NotBlank @Size(max = 300) String subject, @NotBlank String customerNumber) {}
