package org.kefu.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kefu.staff.boundary.NoticeChoices;
import org.kefu.staff.boundary.NoticeKind;
import org.kefu.staff.boundary.NoticeWay;
import org.kefu.web.shared.Told;

/** How I want to hear of notices: a part of {@code /account/profile.xhtml}. */
@Named
@ViewScoped
public class HearingView implements Serializable {
  @Inject NoticeChoices choices;
  @Inject Told told;

  private List<Wish> wishes;

  /** A line of the form. */
  public static class Wish implements Serializable {
    private final NoticeKind kind;
    private NoticeWay way;

    Wish(NoticeKind kind, NoticeWay way) {
      this.kind = kind;
      this.way = way;
    }

    public NoticeKind getKind() {
      return kind;
    }

    public NoticeWay getWay() {
      return way;
    }

    public void setWay(NoticeWay way) {
      this.way = way;
    }
  }

  public List<Wish> getWishes() {
    if (wishes == null) {
      wishes = new ArrayList<>();
      choices.mine().forEach((kind, way) -> wishes.add(new Wish(kind, way)));
    }
    return wishes;
  }

  public void save() {
    choices.choose(wishes.stream().collect(Collectors.toMap(Wish::getKind, Wish::getWay)));
    told.done("account", "hearing.done");
  }

  public NoticeWay[] getWays() {
    return NoticeWay.values();
  }
}
