-- The country of an employer decides who advises him.
alter table employer add column country varchar(2);

-- Words that people typed into a report they sent: reasons and remarks. They stay out of events and go with the worker.
create table report_text (
    employer_number varchar(8)   not null,
    month           varchar(7)   not null,
    version         integer      not null,
    place           integer      not null,
    worker_number   varchar(60),
    kind            varchar(10)  not null,
    check_id        varchar(10),
    field           varchar(60),
    text            varchar(250) not null,
    primary key (employer_number, month, version, place)
);
create index report_text_of_worker on report_text (worker_number);

-- What was answered to a request that carries a key, for a day.
create table answered_request (
    employer_number varchar(8)   not null,
    request_key     varchar(255) not null,
    request_hash    varchar(64)  not null,
    status          integer      not null,
    location        varchar(255),
    receipt         jsonb        not null,
    answered_at     timestamptz  not null,
    primary key (employer_number, request_key)
);
create index answered_request_age on answered_request (answered_at);
