package org.kefu.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.kefu.customer.boundary.CustomerProposals;
import org.kefu.customer.boundary.NewProposal;
import org.kefu.customer.boundary.ProposalKind;
import org.kefu.customer.boundary.ProposalRow;
import org.kefu.shared.InvalidInput;

/**
 * What may belong into a customer's file, proposed by other programs and by what customers tell.
 */
@Path("/customers/{number}/proposals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CustomerProposalsResource {
  @Inject CustomerProposals proposals;
  @Inject Once once;

  @GET
  @Operation(summary = "What waits to be taken over or refused")
  public List<ProposalRow> open(@PathParam("number") String number) {
    return proposals.of(number);
  }

  @POST
  @Operation(
      summary =
          "Propose a number (PHONE), a mail address (EMAIL), a postal address (ADDRESS) or a name"
              + " (NAME); what was proposed before is answered with what became of it")
  public Response propose(@PathParam("number") String number, ProposalJson request) {
    if (request == null || request.value() == null || request.value().isBlank()) {
      throw new InvalidInput("value", "required");
    }
    return once.created(
        request,
        () -> {
          var made = proposals.propose(number, request.proposal());
          return new Once.Made("customers/" + number + "/proposals", made);
        });
  }

  @POST
  @Path("/{id}/actions/take")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Take it into the file")
  public List<ProposalRow> take(@PathParam("number") String number, @PathParam("id") long id) {
    proposals.take(number, id);
    return proposals.of(number);
  }

  @POST
  @Path("/{id}/actions/refuse")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Refuse it; it is not proposed again")
  public List<ProposalRow> refuse(@PathParam("number") String number, @PathParam("id") long id) {
    proposals.refuse(number, id);
    return proposals.of(number);
  }

  /**
   * What a program proposes.
   *
   * @param origin what it knows it from, in its own words
   */
  public record ProposalJson(String kind, String value, String origin) {
    NewProposal proposal() {
      try {
        return new NewProposal(ProposalKind.valueOf(String.valueOf(kind)), value, origin);
      } catch (IllegalArgumentException unknown) {
        throw new InvalidInput("kind", "choice", "PHONE, EMAIL, ADDRESS, NAME");
      }
    }
  }
}
