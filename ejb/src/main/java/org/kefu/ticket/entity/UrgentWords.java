package org.kefu.ticket.entity;

import java.util.List;

/** Words by which people say that it is urgent, dangerous, or that they have had enough. */
final class UrgentWords {
  private static final List<String> WORDS =
      List.of(
          "漏电",
          "冒烟",
          "起火",
          "着火",
          "煤气",
          "燃气泄漏",
          "触电",
          "爆炸",
          "受伤",
          "紧急",
          "投诉",
          "12315",
          "曝光",
          "律师",
          "第二次",
          "第三次",
          "还没",
          "太过分",
          "urgent",
          "asap",
          "smoke",
          "fire",
          "gas leak",
          "electric shock",
          "injured",
          "complaint",
          "lawyer",
          "unacceptable");

  private UrgentWords() {}

  static int count(String lowerCaseText) {
    return (int) WORDS.stream().filter(lowerCaseText::contains).count();
  }
}
