-- Every mandate there ever was, from this service's own events.
create table mandate (
    mandate_id      varchar(60) not null primary key,
    employer_number varchar(20) not null,
    grantee         varchar(20) not null,
    grantee_kind    varchar(10) not null,
    services        text[]      not null,
    valid_from      date        not null,
    valid_until     date        not null,
    state           varchar(10) not null,
    requested_by    varchar(10) not null,
    replaces        varchar(60),
    document_id     varchar(60),
    reason          varchar(20),
    batch_id        varchar(40),
    requested_at    timestamptz not null,
    changed_at      timestamptz not null
);

create index mandate_by_employer on mandate (employer_number);
create index mandate_by_grantee on mandate (grantee);
create index mandate_by_end on mandate (valid_until) where state in ('REQUESTED', 'GRANTED', 'ACTIVE', 'SUSPENDED');

create table mandate_assignment (
    mandate_id  varchar(60)  not null,
    subject     varchar(100) not null,
    services    text[]       not null,
    valid_until date         not null,
    primary key (mandate_id, subject)
);

create index mandate_assignment_by_subject on mandate_assignment (subject);

-- What waits for a clerk.
create table work_item (
    kind         varchar(20)  not null,
    reference    varchar(100) not null,
    organisation varchar(20)  not null,
    counterpart  varchar(20),
    since        timestamptz  not null,
    primary key (kind, reference)
);

-- Names and addresses of service providers. No projection: erasing a provider empties its row and keeps the number.
create sequence provider_number start with 7001;

create table provider (
    number      varchar(20) not null primary key,
    name        varchar(200),
    street      varchar(200),
    postal_code varchar(200),
    city        varchar(200),
    country     varchar(2),
    email       varchar(200),
    contact     varchar(200)
);
