package org.kefu.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.kefu.channel.boundary.MessageLog;
import org.kefu.channel.boundary.MessageView;
import org.kefu.channel.boundary.StoredFile;

/** Messages of the communication log with their files and raw sources. */
@Path("/messages/{id}")
@RequestScoped
public class MessagesResource {
  @Inject MessageLog log;
  @Inject Caller caller;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "A message; its HTML has been cleaned")
  public MessageJson message(@PathParam("id") String id) {
    return MessageJson.of(log.message(id), caller);
  }

  @GET
  @Path("/raw")
  @Produces("message/rfc822")
  @Operation(summary = "The bytes that came")
  public Response raw(@PathParam("id") String id) {
    return file(log.raw(id), id + ".eml");
  }

  @GET
  @Path("/attachments/{place}")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(summary = "The content of an attachment by its place from 0")
  public Response attachment(@PathParam("id") String id, @PathParam("place") int place) {
    return file(log.attachment(id, place).bytes(), "attachment-" + place);
  }

  private static Response file(byte[] bytes, String name) {
    return Response.ok(bytes)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  /** A message as the interface shows it. */
  public record MessageJson(
      String id,
      String ticket,
      String kind,
      String channel,
      String from,
      List<String> to,
      List<String> cc,
      String subject,
      Instant sentAt,
      Instant recordedAt,
      String text,
      String html,
      boolean incomplete,
      List<AttachmentJson> attachments) {

    /** Whom we wrote to may be known from the customer's file only. */
    static MessageJson of(MessageView m, Caller caller) {
      return new MessageJson(
          m.number(),
          m.ticketNumber(),
          m.kind().name(),
          m.channel().name(),
          m.from(),
          m.author() == null ? m.to() : m.to().stream().map(caller::seen).toList(),
          m.cc(),
          m.subject(),
          m.sentAt(),
          m.recordedAt(),
          m.text(),
          m.html(),
          m.cut(),
          m.attachments().stream().map(AttachmentJson::of).toList());
    }
  }

  /** A file of a message. */
  public record AttachmentJson(String name, String type, long size, String sha256) {
    static AttachmentJson of(StoredFile file) {
      return new AttachmentJson(file.name(), file.type(), file.size(), file.sha256());
    }
  }
}
