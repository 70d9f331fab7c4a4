package org.kefu.web.api;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.kefu.staff.boundary.SignIn;

/**
 * Makes a token for whoever may read the launcher's key file, that is, for whoever runs the server:
 * {@code ./kefu token USER}.
 */
@Path("/tokens")
@RequestScoped
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class TokensResource {
  private static final String SCHEME = "Launcher ";

  @Inject SignIn signIn;

  /** A token, told once. */
  public record Token(String token) {}

  @POST
  @Operation(hidden = true)
  public Token make(
      @HeaderParam("Authorization") String authorization, @QueryParam("user") String user)
      throws IOException {
    if (authorization == null || !isLauncher(authorization)) {
      throw new NotAuthorizedException("Launcher");
    }
    return new Token(signIn.makeToken(user, "launcher"));
  }

  private static boolean isLauncher(String authorization) throws IOException {
    var file = System.getProperty("kefu.launcher.key.file");
    if (file == null || !authorization.startsWith(SCHEME)) {
      return false;
    }
    var key = Files.readString(java.nio.file.Path.of(file)).strip();
    return !key.isEmpty()
        && MessageDigest.isEqual(
            key.getBytes(StandardCharsets.UTF_8),
            authorization.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8));
  }
}
