package org.kefu.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.kefu.system.boundary.Modules;

/** The rail of the template: the places the user's rights open, and the one they are at. */
@Named
@RequestScoped
public class RailView {
  @Inject HttpServletRequest request;
  @Inject Modules modules;

  private List<Areas.Place> places;

  public List<Areas.Place> getPlaces() {
    if (places == null) {
      places = Areas.railOf(request::isUserInRole, page());
    }
    return places;
  }

  public String current(Areas.Place place) {
    return place.holds(page()) ? "page" : null;
  }

  public List<Areas.Tab> getTabs() {
    return Areas.tabsOf(request::isUserInRole, page()).stream()
        .filter(tab -> ModulePages.of(tab.path()).stream().allMatch(modules::isOn))
        .toList();
  }

  public String currentTab(Areas.Tab tab) {
    return tab.path().equals(page()) ? "page" : null;
  }

  public String getHome() {
    return Areas.homeOf(request::isUserInRole);
  }

  private static String page() {
    return FacesContext.getCurrentInstance().getViewRoot().getViewId();
  }
}
