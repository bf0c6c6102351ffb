-- First number of the fund: 3300127 and its check digit and 00. Drawn numbers may stay unused.
create sequence worker_serial as integer start with 3300127 minvalue 1 maxvalue 9999999 no cycle;

-- One row per worker number; stays when the person is erased, as the marker without personal data.
create table worker_file (
    worker_number   text primary key,
    employer_number text not null,
    person_version  bigint not null,
    erased_at       timestamptz
);
create index worker_file_employer on worker_file (employer_number, worker_number);

-- The only place of the platform's truth about who a worker is. Erasing deletes every version.
create table person (
    worker_number text not null references worker_file,
    version       bigint not null,
    family_name   text not null,
    given_name    text not null,
    birth_date    date not null,
    nationality   text not null,
    recorded_at   timestamptz not null,
    primary key (worker_number, version)
);

-- The planner's samples would keep values after their rows are gone.
alter table person
    alter column family_name set statistics 0,
    alter column given_name set statistics 0,
    alter column birth_date set statistics 0,
    alter column nationality set statistics 0;
