package org.kefu.customer.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Command: keep a remark with what belongs to it in a customer's file. */
public record NewNote(
    @NotBlank String customer,
    @NotBlank @Size(max = 4000) String words,
    @NotNull @Size(max = 10) List<@Valid NewFile> files) {

  /** A document as it was brought. */
  public record NewFile(@NotBlank @Size(max = 200) String name, @NotNull byte[] bytes) {}
}
