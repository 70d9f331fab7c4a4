package org.kefu.customer.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import org.kefu.customer.boundary.TagColour;
import org.kefu.customer.boundary.TagFile;
import org.kefu.customer.boundary.TagRow;
import org.kefu.shared.InvalidInput;

/** A word of the one vocabulary by which tickets and customers are told apart. */
@Entity
public class Tag {
  private static final int LONGEST = 60;

  /** What separates tags where several are written in one line, or ends a value in a search. */
  private static final Pattern NO_TAG = Pattern.compile("[,，、;；\"“”]|\\p{Cntrl}");

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tag_seq")
  @SequenceGenerator(name = "tag_seq", sequenceName = "tag_seq", allocationSize = 50)
  private Long id;

  @Version private int version;

  private String name;

  @Column(name = "name_key")
  private String key;

  private String spelled;

  @Enumerated(EnumType.STRING)
  private TagColour colour = TagColour.GREY;

  private boolean retired;

  /** The name of the tag that took this one in; then this one is a stub that leads there. */
  @Column(name = "same_as")
  private String sameAs;

  @Column(name = "made_by", updatable = false)
  private String madeBy;

  @Column(name = "made_at", updatable = false)
  private Instant madeAt;

  protected Tag() {}

  /**
   * @param name as {@link #clean} gives it
   * @param spelled as it is typed without Chinese letters
   */
  public Tag(String name, String spelled, String by, Instant at) {
    call(name, spelled);
    madeBy = by;
    madeAt = at;
  }

  /**
   * A name without what is only a slip of the finger; refuses what cannot be one.
   *
   * @param field where it was written
   */
  public static String clean(String written, String field) {
    var name = Normalizer.normalize(written, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    if (name.isEmpty() || name.length() > LONGEST || NO_TAG.matcher(name).find()) {
      throw new InvalidInput(field, "tagName", written);
    }
    return name;
  }

  /** The same for every way to write a name. */
  public static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /** The same name, written otherwise. */
  public void call(String name, String spelled) {
    this.name = name;
    this.key = key(name);
    this.spelled = spelled;
  }

  public void look(TagColour colour, boolean retired) {
    this.colour = colour;
    this.retired = retired;
  }

  /** Another tag takes this one in. */
  public void becomeStubOf(Tag other) {
    sameAs = other.name;
  }

  public void standAlone() {
    sameAs = null;
    retired = false;
  }

  public boolean isCalled(String other) {
    return key.equals(key(other));
  }

  public TagRow row() {
    return new TagRow(new TagFile(name, colour, retired), version);
  }

  public Long getId() {
    return id;
  }

  public int getVersion() {
    return version;
  }

  public String getName() {
    return name;
  }

  public TagColour getColour() {
    return colour;
  }

  public String getSpelled() {
    return spelled;
  }

  public boolean isRetired() {
    return retired;
  }

  public String getSameAs() {
    return sameAs;
  }
}
