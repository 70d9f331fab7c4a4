package org.kefu.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kefu.field.FieldFixture.field;
import static org.kefu.field.FieldFixture.file;
import static org.kefu.field.FieldFixture.letters;
import static org.kefu.field.FieldFixture.option;
import static org.kefu.field.FieldFixture.tree;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kefu.field.boundary.Condition;
import org.kefu.field.boundary.Demand;
import org.kefu.field.boundary.FieldForm;
import org.kefu.field.boundary.FieldKind;
import org.kefu.field.boundary.FieldOption;
import org.kefu.field.boundary.FieldView;
import org.kefu.field.boundary.Limits;
import org.kefu.field.boundary.Stage;
import org.kefu.field.boundary.Words;

/** What a form shows and demands follows what the thing is and what stands in its fields. */
class FieldFormTest {
  private static final Map<String, List<String>> REPAIR = Map.of("type", List.of("REPAIR"));
  private static final Condition REPAIRS = new Condition("type", List.of("REPAIR", "RETURN"));
  private static final Condition COMPRESSORS = new Condition("part", List.of("compressor"));

  private final FieldView part = tree();
  private final FieldView serial = text("serial", Demand.ALWAYS, null, COMPRESSORS);
  private final FieldView batch =
      text("batch", Demand.WHEN, REPAIRS, new Condition("part", List.of("leak")));

  @Test
  void whatStandsBelowCountsAsWhatItStandsBelow() {
    assertThat(form(Map.of("part", "leak")).shows(serial)).isTrue();
    assertThat(form(Map.of("part", "panel")).shows(serial)).isFalse();
    assertThat(form(Map.of()).shows(serial)).isFalse();
  }

  @Test
  void whatIsHiddenDemandsNothing() {
    assertThat(form(Map.of("part", "panel")).demands(serial, Stage.WHOLE)).isFalse();
    assertThat(form(Map.of("part", "leak")).demands(serial, Stage.WHOLE)).isTrue();
    assertThat(form(Map.of("part", "leak")).demands(batch, Stage.WHOLE)).isTrue();
  }

  @Test
  void aFactDecidesToo() {
    var form =
        new FieldForm(
            List.of(part, batch), Map.of("type", List.of("INVOICE")), Map.of("part", "leak"));

    assertThat(form.shows(batch)).isTrue();
    assertThat(form.demands(batch, Stage.WHOLE)).isFalse();
  }

  @Test
  void whatDependsOnAHiddenFieldIsHidden() {
    var hidden =
        field(
            "boxed",
            FieldKind.YES_NO,
            file(letters(1, null), Demand.NEVER, null, new Condition("type", List.of("PARTS"))));
    var below = text("box", Demand.ALWAYS, null, new Condition("boxed", List.of("true")));
    var form = new FieldForm(List.of(hidden, below), REPAIR, Map.of("boxed", "true"));

    assertThat(form.shows(below)).isFalse();
    assertThat(form.demands(below, Stage.DONE)).isFalse();
  }

  @Test
  void anOptionIsThereOnlyForTheValuesItIsFor() {
    var model =
        field(
            "model",
            FieldKind.CHOICES,
            file(
                Limits.NONE,
                Demand.NEVER,
                null,
                null,
                new FieldOption("c1", null, new Words("C1", "C1"), false, COMPRESSORS),
                option("any", null, "通用", "Any")));
    var cold = new FieldForm(List.of(part, model), REPAIR, Map.of("part", "leak"));
    var front = new FieldForm(List.of(part, model), REPAIR, Map.of("part", "panel"));

    assertThat(model.deciding()).containsExactly("part");
    assertThat(cold.misfit(model, "c1,any")).isNull();
    assertThat(front.misfit(model, "any")).isNull();
    assertThat(front.misfit(model, "c1,any")).extracting(FieldOption::key).isEqualTo("c1");
    assertThat(front.misfit(model, null)).isNull();
  }

  @Test
  void someThingsAreDemandedOnlyAtTheEnd() {
    var cause = text("cause", Demand.SOLVING, null, null);
    var form = new FieldForm(List.of(cause), REPAIR, Map.of());

    assertThat(form.demands(cause, Stage.WHOLE)).isFalse();
    assertThat(form.demands(cause, Stage.PART)).isFalse();
    assertThat(form.demands(cause, Stage.DONE)).isTrue();
  }

  private FieldForm form(Map<String, String> values) {
    return new FieldForm(List.of(part, serial, batch), REPAIR, values);
  }

  private static FieldView text(String key, Demand demand, Condition demanded, Condition shown) {
    return field(key, FieldKind.TEXT, file(letters(20, null), demand, demanded, shown));
  }
}
