package org.kefu.staff.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.kefu.staff.control.Users;
import org.kefu.staff.entity.AppUser;

/** The logins of customers, for whoever joins or parts their files. */
@Stateless
@PermitAll
public class CustomerLogins {
  @Inject Users users;

  /** Gives all logins of one customer to another and returns them. */
  public List<String> move(String from, String to) {
    var theirs = users.ofCustomer(from);
    theirs.forEach(user -> user.belongTo(to));
    return theirs.stream().map(AppUser::getLogin).toList();
  }

  public boolean any(String customer) {
    return !users.ofCustomer(customer).isEmpty();
  }

  public void give(List<String> logins, String customer) {
    logins.forEach(login -> users.named(login).belongTo(customer));
  }
}
