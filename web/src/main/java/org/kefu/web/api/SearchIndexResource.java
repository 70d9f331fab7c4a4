package org.kefu.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.kefu.search.boundary.SearchIndex;

/** The index behind every search. */
@Path("/search-index")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchIndexResource {
  @Inject SearchIndex index;

  @GET
  @Operation(summary = "How far the index is")
  public SearchIndex.State state() {
    return index.state();
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "Read everything into the index again, in the background; it is used meanwhile")
  public Response rebuild() {
    index.rebuild();
    return Response.accepted(index.state()).build();
  }
}
