-- Who belongs to an organisation beside those with rights, and who manages it; from this service's own events.
create table organisation_user (
    organisation varchar(20)  not null,
    subject      varchar(100) not null,
    manager      boolean      not null,
    primary key (organisation, subject)
);

create index organisation_user_by_subject on organisation_user (subject);

-- Organisations in an emergency stop.
create table organisation_halt (
    organisation varchar(20) not null primary key,
    reason       varchar(20) not null
);

-- What is known of a login beside its name.
create table login_standing (
    subject     varchar(100) not null primary key,
    asked_level varchar(10),
    proof_until date
);
