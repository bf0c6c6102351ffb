-- Erasable copy of employee.person.v1: what an invitation needs and no more.
create table worker_person (
    worker_number varchar(20) not null primary key,
    version       bigint      not null,
    given_name    text        not null,
    family_name   text        not null,
    birth_date    date        not null,
    email         text,
    language      text
);

-- The planner's samples would keep values after their rows are gone.
alter table worker_person
    alter column given_name set statistics 0,
    alter column family_name set statistics 0,
    alter column birth_date set statistics 0,
    alter column email set statistics 0,
    alter column language set statistics 0;

-- Whose worker somebody is or was, copied from employee.posting.v1.
create table worker_employment (
    employer_number varchar(20) not null,
    worker_number   varchar(20) not null,
    primary key (employer_number, worker_number)
);

create table worker_posting (
    posting_id      text        not null primary key,
    employer_number varchar(20) not null,
    worker_number   varchar(20) not null,
    site_land       text        not null,
    posted_from     date        not null,
    posted_until    date        not null,
    ended           boolean     not null
);

create index worker_posting_by_worker on worker_posting (employer_number, worker_number);

-- What the company is called, copied from employer.employer.v1.
create table worker_employer (
    employer_number varchar(20) not null primary key,
    company_name    text        not null
);

-- Read slice "workeraccess": emptied and filled again by a rebuild.
create table portal_access (
    employer_number varchar(20)  not null,
    worker_number   varchar(20)  not null,
    state           varchar(10)  not null,
    invitation_id   varchar(60),
    expires_at      timestamptz,
    wrong_dates     integer      not null,
    subject         varchar(100),
    reason          varchar(40),
    changed_at      timestamptz  not null,
    changed_by      varchar(100) not null,
    primary key (employer_number, worker_number)
);

create unique index portal_access_by_invitation on portal_access (invitation_id);
create index portal_access_by_subject on portal_access (subject);

-- Employers that use the portal for workers, from this service's own events.
create table employee_portal (
    employer_number varchar(20) not null primary key
);
