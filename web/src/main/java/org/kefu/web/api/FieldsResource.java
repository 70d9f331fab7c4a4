package org.kefu.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.kefu.field.boundary.Audience;
import org.kefu.field.boundary.FieldAdmin;
import org.kefu.field.boundary.FieldSearch;
import org.kefu.field.boundary.Fields;
import org.kefu.shared.InvalidInput;

/** The custom fields that programs fill and ask for; administrators define them here, too. */
@Path("/fields")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FieldsResource {
  private static final Set<String> SUBJECTS = Set.of("TICKET", "CUSTOMER");

  @Inject Fields fields;
  @Inject FieldAdmin admin;
  @Inject FieldSearch search;
  @Inject Once once;
  @Inject Caller caller;

  @GET
  @Operation(summary = "The custom fields of tickets or customers, in the order of the forms")
  public List<FieldJson> fields(@QueryParam("subject") @DefaultValue("TICKET") String subject) {
    var audience = caller.isStaff() ? Audience.STAFF : Audience.CUSTOMER;
    return fields.seen(known(subject), audience).stream().map(FieldJson::of).toList();
  }

  @GET
  @Path("/{subject}/{key}")
  @Operation(summary = "One definition, in use or retired")
  public FieldJson field(@PathParam("subject") String subject, @PathParam("key") String key) {
    return FieldJson.of(search.field(known(subject), key));
  }

  @POST
  @Operation(summary = "Define a custom field; its key and kind never change")
  public Response create(FieldJson request) {
    var wanted = present(request);
    return once.created(
        wanted,
        () -> {
          var subject = known(wanted.subject());
          if (wanted.key() == null) {
            throw new InvalidInput("key", "required");
          }
          admin.create(subject, wanted.key(), wanted.kindOrRefuse(), wanted.file());
          var path = subject.toLowerCase(Locale.ROOT) + "/" + wanted.key();
          return new Once.Made("fields/" + path, field(subject, wanted.key()));
        });
  }

  @PUT
  @Path("/{subject}/{key}")
  @Operation(summary = "Write a definition that was read at «version»; values that are kept stay")
  public FieldJson change(
      @PathParam("subject") String subject, @PathParam("key") String key, FieldJson request) {
    var wanted = present(request);
    admin.change(known(subject), key, wanted.version(), wanted.file());
    return field(subject, key);
  }

  private static FieldJson present(FieldJson request) {
    if (request == null) {
      throw new InvalidInput("body", "required");
    }
    return request;
  }

  private static String known(String subject) {
    var name = subject == null ? "" : subject.toUpperCase(Locale.ROOT);
    if (!SUBJECTS.contains(name)) {
      throw new InvalidInput("subject", "choice", "TICKET, CUSTOMER");
    }
    return name;
  }
}
