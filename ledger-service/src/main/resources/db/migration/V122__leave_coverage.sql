-- How far employers paid the contributions of a year, at any moment; rows are only added.
create table leave_coverage (
    employer_number text not null,
    year            integer not null,
    sequence        bigint not null,
    recorded_at     timestamptz not null,
    paid            numeric(15, 2) not null,
    assessed        numeric(15, 2) not null,
    primary key (employer_number, year, sequence)
);

-- Which employers reported a worker in a year.
create table leave_employment (
    worker_number   text not null,
    year            integer not null,
    employer_number text not null,
    primary key (worker_number, year, employer_number)
);
create index leave_employment_employer on leave_employment (employer_number, year);

-- Workers whom the fund paid itself for a year: later contributions may add to it.
create table leave_payout (
    worker_number text not null,
    year          integer not null,
    primary key (worker_number, year)
);
