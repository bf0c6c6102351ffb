-- Copy of the names on the compacted person topic; the row goes when the person is erased.
create table person_name (
    worker_number varchar(10)  primary key,
    version       bigint       not null,
    family_name   varchar(200) not null,
    given_name    varchar(200) not null
);
