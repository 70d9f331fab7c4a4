package org.kefu.customer.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Command: something that may belong into a file.
 *
 * @param origin what the program that proposes it knows it from, or null
 */
public record NewProposal(
    @NotNull ProposalKind kind,
    @NotBlank @Size(max = 300) String value,
    @Size(max = 80) String origin) {}
