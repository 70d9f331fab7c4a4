package org.kefu.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.kefu.customer.boundary.CustomerOwners;

/** Who looks after a customer's file. */
@Path("/customers/{number}/owner")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CustomerOwnerResource {
  @Inject CustomerOwners owners;

  @PUT
  @Operation(summary = "Give the file to an employee; null for nobody")
  public OwnerJson give(@PathParam("number") String number, OwnerJson owner) {
    owners.give(List.of(number), owner == null ? null : owner.login());
    return new OwnerJson(owner == null ? null : owner.login());
  }

  /** An employee by their login. */
  public record OwnerJson(String login) {}
}
