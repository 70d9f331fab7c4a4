package org.kefu.field.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/**
 * What an administrator may say about a custom field at any time.
 *
 * @param group the heading it stands under on a form; fields of one heading stand together
 * @param demandedWhen for {@link Demand#WHEN}, else null
 * @param shownWhen null for always
 * @param retired true when nobody shall see or fill it any more; its values stay
 */
public record FieldFile(
    @NotNull @Valid Words name,
    @NotNull @Valid Words hint,
    @NotNull @Valid Words group,
    @NotNull Limits limits,
    @NotNull Demand demand,
    Condition demandedWhen,
    Condition shownWhen,
    @NotNull @Valid FieldAccess access,
    @NotNull @Size(max = 2000) List<FieldOption> options,
    boolean retired)
    implements Serializable {}
