-- How often something was tried, per target and per source address, both only as keyed hashes. One row counts one window.
create table attempt (
    kind     varchar(40) not null,
    key_hash char(43)    not null,
    since    timestamptz not null,
    until    timestamptz not null,
    taken    integer     not null,
    primary key (kind, key_hash)
);

create index attempt_by_end on attempt (until);
