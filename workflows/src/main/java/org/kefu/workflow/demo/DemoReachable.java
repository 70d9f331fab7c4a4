package org.kefu.workflow.demo;

/** Demonstration users would be reachable from outside; the message says how to start instead. */
public class DemoReachable extends RuntimeException {
  private static final String SENTENCE =
      "演示用户的密码是公开的，而服务器监听 %1$s，外部可以访问，因此拒绝启动："
          + "请改用 KEFU_BIND=127.0.0.1，或换一个 KEFU_HOME 并执行 ./kefu run --empty。"
          + " / The password of the demonstration users is public and this server listens at %1$s,"
          + " where others can reach it; it refuses to start: use KEFU_BIND=127.0.0.1, or a new"
          + " KEFU_HOME with ./kefu run --empty.";

  public DemoReachable(String address) {
    super(SENTENCE.formatted(address));
  }
}
