package org.kefu.workflow.demo;

import java.util.List;
import java.util.Map;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.staff.boundary.DemoUsers.Person;
import org.kefu.staff.boundary.UserFile;

/**
 * Who plays in the demonstration.
 *
 * @param customers by the names the stories call them, in the order in which they became customers
 */
record Cast(
    String company,
    String mailAddress,
    String password,
    List<Member> staff,
    Map<String, CustomerFile> customers) {

  /**
   * Somebody who can sign in.
   *
   * @param customer the customer whose own login this is, or null
   */
  record Member(UserFile file, String customer) {
    Person named(Map<String, String> customerNumbers) {
      return new Person(file, customer == null ? null : customerNumbers.get(customer));
    }
  }
}
