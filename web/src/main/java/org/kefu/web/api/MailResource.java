package org.kefu.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.kefu.channel.boundary.MailVerdict;
import org.kefu.ticket.boundary.MailIntake;

/** Takes in a mail as it came. */
@Path("/mail")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MailResource {
  @Inject MailIntake intake;

  @POST
  @Consumes({"message/rfc822", MediaType.APPLICATION_OCTET_STREAM})
  @Operation(summary = "A mail becomes or joins a ticket, is held, parked, or known already")
  public MailVerdict receive(byte[] raw) {
    return intake.receive(raw);
  }
}
