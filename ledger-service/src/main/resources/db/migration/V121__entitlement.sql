-- Read slice "entitlement": a year of origin after each change, so that any past moment can be told; rows are only added.
create table entitlement_year (
    worker_number     text not null,
    year              integer not null,
    sequence          bigint not null,
    recorded_at       timestamptz not null,
    employment_days   integer not null,
    gross_wage        numeric(15, 2) not null,
    minimum_leave_pay numeric(15, 2) not null,
    ended             boolean not null,
    earned_days       integer not null,
    earned_pay        numeric(15, 2) not null,
    advanced_days     integer not null,
    advanced_pay      numeric(15, 2) not null,
    granted_days      integer not null,
    granted_pay       numeric(15, 2) not null,
    in_lieu_days      integer not null,
    in_lieu_pay       numeric(15, 2) not null,
    compensated_days  integer not null,
    compensated_pay   numeric(15, 2) not null,
    lapsed_days       integer not null,
    lapsed_pay        numeric(15, 2) not null,
    carried_days      integer not null,
    carried_pay       numeric(15, 2) not null,
    rest_days         integer not null,
    rest_pay          numeric(15, 2) not null,
    lapses_after      date not null,
    employers         jsonb not null,
    rule_set          text not null,
    primary key (worker_number, year, sequence)
);

-- What moved, with its reason; a year of origin is the sum of its movements.
create table entitlement_movement (
    worker_number   text not null,
    sequence        bigint not null,
    line            integer not null,
    recorded_at     timestamptz not null,
    year            integer not null,
    kind            text not null,
    days            integer not null,
    pay             numeric(15, 2) not null,
    employer_number text,
    month           text,
    value_date      date not null,
    rule_set        text not null,
    steps           jsonb not null,
    primary key (worker_number, sequence, line)
);
create index entitlement_movement_year on entitlement_movement (worker_number, year);

-- An employer may look at the accounts of the workers he reported, and at no other.
create table entitlement_reader (
    worker_number   text not null,
    employer_number text not null,
    recorded_at     timestamptz not null,
    primary key (worker_number, employer_number)
);

create table entitlement_merge (
    worker_number text primary key,
    into_number   text not null,
    recorded_at   timestamptz not null
);
