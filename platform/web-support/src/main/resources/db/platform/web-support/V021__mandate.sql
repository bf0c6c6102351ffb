-- Who may act for an employer on a mandate, copied from identity.mandate.v1.
create table mandate_access (
    mandate_id      varchar(60) not null primary key,
    employer_number varchar(20) not null,
    grantee         varchar(20) not null,
    services        text[]      not null,
    valid_from      date        not null,
    valid_until     date        not null,
    active          boolean     not null
);

create index mandate_access_by_employer on mandate_access (employer_number);

create table mandate_user (
    mandate_id  varchar(60)  not null,
    subject     varchar(100) not null,
    services    text[]       not null,
    valid_until date         not null,
    primary key (mandate_id, subject)
);

create index mandate_user_by_subject on mandate_user (subject);

-- Emergency stops, copied from identity.organisation.v1.
create table organisation_stop (
    organisation varchar(20) not null primary key
);

-- What the fund decided about a service, copied from identity.service-policy.v1; shipped values hold without a row.
create table service_policy (
    service_code    varchar(20) not null primary key,
    required_level  varchar(10) not null,
    max_age_seconds bigint      not null,
    cutover         date
);

-- Whose identity was checked by document, copied from identity.login.v1.
create table person_proof (
    subject    varchar(100) not null primary key,
    proof_until date        not null
);

-- Every refusal on a sensitive service; numbers only.
create table access_refusal (
    id              bigint generated always as identity primary key,
    subject         varchar(100) not null,
    service_code    varchar(20)  not null,
    employer_number varchar(20)  not null,
    reason          varchar(40)  not null,
    refused_at      timestamptz  not null
);

create index access_refusal_by_time on access_refusal (refused_at desc);
