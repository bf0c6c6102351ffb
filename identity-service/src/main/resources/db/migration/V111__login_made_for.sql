-- For which act a login is made: the act, repeated after a crash, finishes the login instead of making a second one.
alter table login add column made_for varchar(80) unique;

create index login_by_email on login (lower(email));
