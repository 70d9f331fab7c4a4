package org.kefu.web.agent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.kefu.channel.boundary.Channel;
import org.kefu.ticket.boundary.OpenTicket;
import org.kefu.ticket.boundary.TicketDesk;
import org.kefu.ticket.boundary.TicketFieldDesk;
import org.kefu.ticket.boundary.TicketFinder;
import org.kefu.ticket.boundary.TicketType;
import org.kefu.web.shared.FieldWordsView;
import org.kefu.web.shared.FieldsForm;

/** Behind {@code /agent/openTicket.xhtml}: what a new ticket says. */
@Named
@ViewScoped
public class OpenTicketView implements Serializable {
  private static final int PRODUCTS = 12;

  /** A mail may be written down too: somebody read it out, or it came to another address. */
  private static final List<Channel> CHANNELS =
      Stream.concat(Channel.BY_HAND.stream(), Stream.of(Channel.MAIL)).toList();

  @Inject TicketDesk desk;
  @Inject CustomerChoiceView customer;
  @Inject TicketFieldDesk fieldDesk;
  @Inject FieldWordsView words;
  @Inject TicketFinder finder;

  private Channel channel = Channel.PHONE;
  private TicketType type;
  private Integer priority;
  private String product;
  private String tags;
  private String subject;
  private String text;
  private boolean internal;
  private FieldsForm fields;
  private final Brought brought = new Brought();

  public void load() {
    customer.load();
    fields = words.form(fieldDesk.blank());
  }

  /** Products known from tickets, those of the customer first. */
  public List<String> products(String part) {
    return finder.products(customer.getNumber(), part, PRODUCTS);
  }

  /** Some fields are only asked for with some types. */
  public void typeChosen() {
    fields.learn("type", (type == null ? TicketType.OTHER : type).name());
  }

  public FieldsForm getFields() {
    return fields;
  }

  public String open() {
    var number =
        desk.open(
            new OpenTicket(
                customer.decide(),
                channel,
                subject,
                text,
                type,
                priority,
                product,
                tagList(),
                fields.values(),
                brought.files(),
                internal));
    return "/agent/ticket?faces-redirect=true&number=" + number;
  }

  private List<String> tagList() {
    return tags == null
        ? List.of()
        : Arrays.stream(tags.split("[\\s,，、;；]+")).filter(t -> !t.isEmpty()).distinct().toList();
  }

  public Brought getBrought() {
    return brought;
  }

  public List<Channel> getChannels() {
    return CHANNELS;
  }

  public TicketType[] getTypes() {
    return TicketType.values();
  }

  public List<Integer> getPriorities() {
    return List.of(1, 2, 3, 4);
  }

  public Channel getChannel() {
    return channel;
  }

  public void setChannel(Channel channel) {
    this.channel = channel;
  }

  public TicketType getType() {
    return type;
  }

  public void setType(TicketType type) {
    this.type = type;
  }

  public Integer getPriority() {
    return priority;
  }

  public void setPriority(Integer priority) {
    this.priority = priority;
  }

  public String getProduct() {
    return product;
  }

  public void setProduct(String product) {
    this.product = product;
  }

  public String getTags() {
    return tags;
  }

  public void setTags(String tags) {
    this.tags = tags;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public boolean isInternal() {
    return internal;
  }

  public void setInternal(boolean internal) {
    this.internal = internal;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
