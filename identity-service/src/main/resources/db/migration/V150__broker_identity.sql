-- Whose means of a broker opens which login; one means opens one login only. Gone with the login. No projection.
create table broker_identity (
    broker       varchar(60)  not null,
    -- Keyed hash: what the broker calls the person is stored nowhere.
    pseudonym    varchar(60)  not null,
    subject      varchar(100) not null references login (subject) on delete cascade,
    level        varchar(10)  not null,
    organisation varchar(60),
    linked_at    timestamptz  not null,
    used_at      timestamptz  not null,
    primary key (broker, pseudonym)
);

create index broker_identity_by_subject on broker_identity (subject);
