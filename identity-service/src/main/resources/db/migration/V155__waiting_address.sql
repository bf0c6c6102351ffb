-- Mail addresses of logins that their owners have not confirmed yet. No projection: erased with the login.
create table waiting_address (
    subject         varchar(100) not null primary key,
    confirmation_id varchar(60)  not null unique,
    email           varchar(254) not null,
    expires_at      timestamptz  not null
);

-- The planner's samples would keep addresses after their rows are gone.
alter table waiting_address alter column email set statistics 0;
