package org.kefu.web.agent;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kefu.channel.boundary.Readings;
import org.kefu.web.shared.Dialogs;
import org.kefu.web.shared.Told;

/** The dialog in which a garbled mail is read in another charset. */
@Named
@ViewScoped
public class ReadingView implements Serializable {
  @Inject TicketView ticket;
  @Inject Readings readings;
  @Inject Told told;

  private String message;
  private String charset;

  /** The likeliest first, or the one that somebody has chosen before. */
  public void begin(TalkLine line) {
    message = line.number();
    charset = line.readAs() == null ? Readings.CHARSETS.get(0) : line.readAs();
    Dialogs.show("reading");
  }

  public String keep() {
    return ticket.attempt(
        () -> {
          readings.keep(message, charset);
          told.done("ticket", charset == null ? "reading.reset" : "reading.kept", charset);
        });
  }

  /** Where the reading is shown. */
  public String getAddress() {
    return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath()
        + "/mailpages/"
        + message
        + "?charset="
        + URLEncoder.encode(charset == null ? "" : charset, StandardCharsets.UTF_8);
  }

  public boolean isBegun() {
    return message != null;
  }

  public List<String> getCharsets() {
    return Readings.CHARSETS;
  }

  public String getCharset() {
    return charset;
  }

  public void setCharset(String charset) {
    this.charset = charset;
  }
}
