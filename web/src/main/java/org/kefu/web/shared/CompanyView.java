package org.kefu.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kefu.system.boundary.Parameters;

/** Whose installation this is, as customers know the company. */
@Named
@RequestScoped
public class CompanyView {
  @Inject Parameters parameters;

  private String name;

  public String getName() {
    if (name == null) {
      name = parameters.text(Parameters.COMPANY);
    }
    return name;
  }
}
