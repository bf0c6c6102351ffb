-- What other services told about employers, their workers and postings; rebuilt from their topics.
create table employer (
    employer_number    varchar(8) primary key,
    participation_from date       not null
);

create table worker (
    employer_number varchar(8)  not null,
    worker_number   varchar(10) not null,
    primary key (employer_number, worker_number)
);

create table posting (
    posting_id      varchar(36) primary key,
    employer_number varchar(8)  not null,
    worker_number   varchar(10) not null,
    site_land       varchar(2)  not null,
    first_day       date        not null,
    last_day        date        not null
);
create index posting_of_employer on posting (employer_number, last_day);
