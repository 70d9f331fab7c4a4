package org.kefu.workflow.demo;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** The address this server listens at, as far as it decides who can reach it. */
record BindAddress(String name) {
  private static final String USUAL = "127.0.0.1";

  static BindAddress ofThisServer() {
    return new BindAddress(
        System.getProperty("kefu.bind", System.getProperty("jboss.bind.address", USUAL)));
  }

  /** False only when it is certain that other machines cannot connect. */
  boolean isReachableFromOutside() {
    if (name.isBlank()) {
      return true;
    }
    try {
      return !InetAddress.getByName(name.strip()).isLoopbackAddress();
    } catch (UnknownHostException unknown) {
      return true;
    }
  }
}
