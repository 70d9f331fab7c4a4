package org.kefu.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.kefu.customer.boundary.Account;
import org.kefu.customer.boundary.CustomerAccounts;
import org.kefu.customer.boundary.CustomerSearch;
import org.kefu.shared.InvalidInput;

/** How we do business with a customer. */
@Path("/customers/{number}/account")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CustomerAccountResource {
  @Inject CustomerAccounts accounts;
  @Inject CustomerSearch search;

  @PUT
  @Operation(
      summary = "Write the account as a whole; what the caller does not see of it stays as it is")
  public Account write(@PathParam("number") String number, Account account) {
    if (account == null) {
      throw new InvalidInput("account", "required");
    }
    accounts.change(number, search.details(number).version(), account);
    return search.details(number).file().account();
  }
}
