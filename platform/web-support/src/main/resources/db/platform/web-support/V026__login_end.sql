-- Since when a person's logins count, copied from identity.login.v1: what was issued before is refused.
create table login_end (
    subject  varchar(100) not null primary key,
    ended_at timestamptz  not null
);
