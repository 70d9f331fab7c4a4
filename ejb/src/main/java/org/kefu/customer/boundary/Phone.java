package org.kefu.customer.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A telephone number as it is written, with what it is for. */
public record Phone(@Size(max = 40) String label, @NotBlank @Size(max = 40) String number) {}
