package org.kefu.web.admin;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.kefu.field.boundary.Condition;
import org.kefu.field.boundary.FieldOption;
import org.kefu.field.boundary.Words;

/** An option while an administrator writes it; in a tree it stands so many levels deep. */
public class OptionLine implements Serializable {
  private final boolean kept;
  private String key;
  private String zh;
  private String en;
  private boolean retired;
  private List<String> fits = new ArrayList<>();
  private int depth;

  OptionLine() {
    kept = false;
  }

  OptionLine(FieldOption option, int depth) {
    kept = true;
    key = option.key();
    zh = option.name().zh();
    en = option.name().en();
    retired = option.retired();
    fits = option.when() == null ? new ArrayList<>() : new ArrayList<>(option.when().values());
    this.depth = depth;
  }

  /**
   * @param limitedBy what decides whether it can be chosen, or null
   */
  FieldOption option(String parent, String limitedBy) {
    var when =
        limitedBy == null || fits == null || fits.isEmpty() ? null : new Condition(limitedBy, fits);
    return new FieldOption(getKeyOrGuess(), parent, new Words(zh, en), retired, when);
  }

  /** Whoever gives no key gets one made of the name. */
  String getKeyOrGuess() {
    return key == null ? Keys.of(en, zh) : key;
  }

  /** What is kept under its key already keeps it. */
  public boolean isKept() {
    return kept;
  }

  public int getDepth() {
    return depth;
  }

  void stand(int depth) {
    this.depth = depth;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key == null || key.isBlank() ? null : key.strip();
  }

  public String getZh() {
    return zh;
  }

  public void setZh(String zh) {
    this.zh = zh;
  }

  public String getEn() {
    return en;
  }

  public void setEn(String en) {
    this.en = en;
  }

  /** The deciding values with which it can be chosen; empty for all. */
  public List<String> getFits() {
    return fits;
  }

  public void setFits(List<String> fits) {
    this.fits = fits;
  }

  public boolean isRetired() {
    return retired;
  }

  public void setRetired(boolean retired) {
    this.retired = retired;
  }
}
