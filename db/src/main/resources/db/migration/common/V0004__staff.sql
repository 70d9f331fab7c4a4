create table role (
  code varchar(40) primary key,
  name_zh varchar(60) not null,
  name_en varchar(60) not null,
  shipped boolean not null
);
create table role_right (
  role_code varchar(40) not null references role (code),
  right_code varchar(40) not null,
  primary key (role_code, right_code)
);
create table team (
  code varchar(40) primary key,
  name_zh varchar(60) not null,
  name_en varchar(60) not null,
  position integer not null
);
create table app_user (
  login varchar(60) primary key,
  version integer not null,
  name varchar(80) not null,
  email varchar(200),
  password_hash varchar(200) not null,
  enabled boolean not null,
  demo boolean not null,
  must_change boolean not null,
  failed_attempts integer not null,
  locked_until timestamp with time zone,
  language varchar(10),
  customer_number varchar(40),
  created_at timestamp with time zone not null,
  signed_in_at timestamp with time zone
);
create table app_user_role (
  login varchar(60) not null references app_user (login),
  role_code varchar(40) not null references role (code),
  primary key (login, role_code)
);
create table team_member (
  team_code varchar(40) not null references team (code),
  login varchar(60) not null references app_user (login),
  primary key (team_code, login)
);
create index team_member_login on team_member (login);
create table former_password (
  id bigint primary key,
  login varchar(60) not null references app_user (login),
  password_hash varchar(200) not null,
  changed_at timestamp with time zone not null
);
create index former_password_login on former_password (login);
create sequence former_password_seq start with 50 increment by 50;
create table api_token (
  id bigint primary key,
  login varchar(60) not null references app_user (login),
  name varchar(80) not null,
  token_hash varchar(64) not null unique,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null
);
create index api_token_login on api_token (login);
create sequence api_token_seq start with 50 increment by 50;
create table notice (
  id bigint primary key,
  login varchar(60) not null,
  kind varchar(30) not null,
  ticket_number varchar(40) not null,
  subject varchar(300) not null,
  noticed_at timestamp with time zone not null,
  read_at timestamp with time zone
);
create index notice_login on notice (login, noticed_at);
create sequence notice_seq start with 50 increment by 50;

insert into role (code, name_zh, name_en, shipped) values
  ('customer', '客户', 'Customer', true),
  ('agent', '坐席', 'Agent', true),
  ('senior', '资深坐席', 'Senior agent', true),
  ('expert', '专家', 'Expert', true),
  ('dispatcher', '调度员', 'Dispatcher', true),
  ('station', '服务站', 'Service station', true),
  ('technician', '维修师傅', 'Technician', true),
  ('storekeeper', '仓库管理员', 'Store keeper', true),
  ('finance', '结算审核', 'Finance', true),
  ('supervisor', '班长', 'Supervisor', true),
  ('manager', '客服经理', 'Service manager', true),
  ('analyst', '流程分析师', 'Analyst', true),
  ('sales', '销售', 'Sales', true),
  ('admin', '系统管理员', 'Administrator', true),
  ('auditor', '审计员', 'Auditor', true);

insert into role_right (role_code, right_code) values
  ('customer', 'area.portal'),
  ('agent', 'area.agent'), ('agent', 'ticket.read'), ('agent', 'ticket.work'),
  ('agent', 'customer.read'), ('agent', 'customer.write'), ('agent', 'mail.import'),
  ('senior', 'area.agent'), ('senior', 'ticket.read'), ('senior', 'ticket.work'),
  ('senior', 'customer.read'), ('senior', 'customer.write'), ('senior', 'mail.import'),
  ('expert', 'area.agent'), ('expert', 'ticket.read'), ('expert', 'ticket.work'), ('expert', 'customer.read'),
  ('dispatcher', 'area.dispatch'), ('dispatcher', 'ticket.read'), ('dispatcher', 'ticket.assign'), ('dispatcher', 'customer.read'),
  ('supervisor', 'area.manager'), ('supervisor', 'area.agent'), ('supervisor', 'ticket.read'), ('supervisor', 'ticket.work'),
  ('supervisor', 'ticket.assign'), ('supervisor', 'customer.read'), ('supervisor', 'customer.write'), ('supervisor', 'figures.read'),
  ('manager', 'area.manager'), ('manager', 'area.agent'), ('manager', 'ticket.read'), ('manager', 'ticket.assign'),
  ('manager', 'customer.read'), ('manager', 'figures.read'),
  ('analyst', 'area.manager'), ('analyst', 'ticket.read'), ('analyst', 'figures.read'),
  ('sales', 'area.agent'), ('sales', 'customer.read'), ('sales', 'customer.write'), ('sales', 'ticket.read'),
  ('admin', 'area.admin'), ('admin', 'user.manage'), ('admin', 'job.manage'), ('admin', 'outbox.manage'),
  ('admin', 'system.watch'), ('admin', 'mail.import'), ('admin', 'ticket.import'),
  ('auditor', 'area.admin'), ('auditor', 'system.watch');

insert into team (code, name_zh, name_en, position) values
  ('hotline', '热线组', 'Hotline', 1),
  ('repair', '维修组', 'Repair', 2),
  ('install', '安装组', 'Installation', 3),
  ('senior', '资深组', 'Senior agents', 4),
  ('expert', '专家组', 'Experts', 5);
