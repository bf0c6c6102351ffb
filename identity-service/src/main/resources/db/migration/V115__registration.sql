-- Every invitation there ever was, from this service's own events; codes and links are derived from the id and stored nowhere.
create table registration (
    registration_id varchar(60) not null primary key,
    organisation    varchar(20) not null,
    kind            varchar(10) not null,
    channel         varchar(10) not null,
    invited_at      timestamptz not null,
    expires_at      timestamptz not null,
    state           varchar(10) not null check (state in ('OPEN', 'REPLACED', 'COMPLETED')),
    subject         varchar(100)
);

create index registration_by_organisation on registration (organisation);

-- Who is completing a registration at this moment: a second click waits, a crashed one is resumed. No projection.
create table registration_claim (
    registration_id varchar(60) not null primary key,
    command_id      varchar(60) not null,
    begun_at        timestamptz not null,
    finished        boolean     not null
);

-- Links for a new password, from this service's own events.
create table password_reset (
    reset_id   varchar(60)  not null primary key,
    subject    varchar(100) not null,
    expires_at timestamptz  not null,
    state      varchar(10)  not null check (state in ('OPEN', 'REPLACED', 'USED', 'ENDED'))
);

create index password_reset_by_subject on password_reset (subject);

-- Answers to security questions, hashed; erased with the login. No projection.
create table security_answer (
    subject     varchar(100) not null primary key references login (subject) on delete cascade,
    question    varchar(40)  not null,
    answer_hash varchar(200) not null,
    set_at      timestamptz  not null
);
