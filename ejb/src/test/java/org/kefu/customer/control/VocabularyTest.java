package org.kefu.customer.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kefu.TestDatabase;
import org.kefu.customer.boundary.TagColour;
import org.kefu.customer.entity.Tag;
import org.kefu.search.boundary.Asked;
import org.kefu.search.boundary.Finder;

/** One word for one thing, however it is written and whatever it was called before. */
class VocabularyTest {
  private static EntityManagerFactory factory;

  private final Vocabulary vocabulary = new Vocabulary();
  private EntityManager em;

  @BeforeAll
  static void migrate() {
    factory = TestDatabase.migrated("vocabulary").factory();
  }

  @AfterAll
  static void close() {
    factory.close();
  }

  @BeforeEach
  void open() {
    em = factory.createEntityManager();
    em.getTransaction().begin();
    vocabulary.em = em;
    vocabulary.making =
        new TagMaking() {
          @Override
          public void make(String name) {
            vocabulary.add(entity(name));
          }

          @Override
          public Tag entity(String name) {
            return new Tag(name, Finder.spelled(name), "agent", Instant.EPOCH);
          }
        };
  }

  @AfterEach
  void rollBack() {
    em.getTransaction().rollback();
    em.close();
  }

  @Test
  void aWordIsMadeOnceHoweverItIsWritten() {
    var made = vocabulary.known("VIP");

    assertThat(vocabulary.known(" vip ")).isSameAs(made);
    assertThat(vocabulary.rows("", 0, 10)).hasSize(1);
  }

  @Test
  void aMadeWordIsSuggestedByAnyPartAndByPinyinUnlessRetired() {
    vocabulary.known("漏水");
    vocabulary.known("漏气").look(TagColour.GREY, true);
    em.flush();

    assertThat(vocabulary.suggest("水", 9)).containsExactly("漏水");
    assertThat(vocabulary.suggest("lou", 9)).containsExactly("漏水");
    assertThat(vocabulary.suggest("%", 9)).isEmpty();
    assertThat(vocabulary.rows("漏", 0, 9)).hasSize(2);
    assertThat(vocabulary.count("lou")).isEqualTo(2);
  }

  @Test
  void whatWasMergedLeadsOnThroughLaterMerges() {
    var first = vocabulary.known("水漏");
    var second = vocabulary.known("漏水");
    var third = vocabulary.known("渗漏");
    vocabulary.lead(first, second);
    em.flush();
    vocabulary.lead(second, third);
    em.flush();

    assertThat(vocabulary.known("水漏")).isSameAs(third);
    assertThat(vocabulary.rows("", 0, 9)).hasSize(1);
    assertThatThrownBy(() -> vocabulary.named("水漏")).isInstanceOf(UnknownTag.class);
    assertThat(vocabulary.current(asked("tag", "水漏", "新词"))).isEqualTo(asked("tag", "渗漏", "新词"));
    assertThat(vocabulary.current(asked("team", "水漏"))).isEqualTo(asked("team", "水漏"));
  }

  @Test
  void onlyColouredOnesAreTold() {
    vocabulary.known("急").look(TagColour.RED, false);
    vocabulary.known("慢");
    em.flush();

    assertThat(vocabulary.colours()).isEqualTo(Map.of("急", TagColour.RED));
  }

  private static Asked asked(String field, String... values) {
    return new Asked(List.of(new Asked.Is(field, List.of(values), false)));
  }
}
