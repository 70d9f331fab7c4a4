package org.kefu.web.agent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kefu.customer.boundary.CustomerTags;

/** The tags of the customer whose file is on the page. */
@Named
@RequestScoped
public class CustomerTagsView extends TagForm {
  @Inject CustomerView customer;
  @Inject CustomerTags tags;

  @Override
  public List<String> getTags() {
    return customer.getCustomer().tags();
  }

  @Override
  public boolean isWritable() {
    return customer.isWriter() && !customer.isStub();
  }

  @Override
  public String list(String tag) {
    var words = "tag:\"" + tag + "\"";
    return "customers.xhtml?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  @Override
  protected void give(String name) {
    tags.add(customer.getNumber(), List.of(name));
    customer.load();
  }

  @Override
  protected void takeAway(String name) {
    tags.remove(customer.getNumber(), name);
    customer.load();
  }
}
