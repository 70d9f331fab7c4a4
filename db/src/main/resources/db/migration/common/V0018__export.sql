insert into role_right (role_code, right_code) values
  ('supervisor', 'customer.export'), ('manager', 'customer.export'),
  ('supervisor', 'ticket.export'), ('manager', 'ticket.export'), ('analyst', 'ticket.export');
