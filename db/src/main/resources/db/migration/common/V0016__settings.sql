insert into role_right (role_code, right_code) values ('admin', 'settings.manage');
