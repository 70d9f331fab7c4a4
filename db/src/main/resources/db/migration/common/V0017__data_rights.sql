-- until now whoever read tickets read all of them
insert into role_right (role_code, right_code)
  select role_code, 'ticket.all' from role_right where right_code = 'ticket.read';
