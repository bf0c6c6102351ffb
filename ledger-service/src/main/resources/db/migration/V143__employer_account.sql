-- Bank accounts that employers keep themselves (consumer "employer-accounts"); a tombstone removes the row.
create table employer_account (
    employer_number text   primary key,
    version         bigint not null,
    iban            text,
    holder          text
);

-- For which report versions leave pay was assured to be paid (consumer "monthly-report").
create table report_assurance (
    report_id       text        not null,
    report_version  integer     not null,
    employer_number text        not null,
    month           text        not null,
    assurance       text,
    received_at     timestamptz not null,
    primary key (report_id, report_version)
);
create index report_assurance_of_employer on report_assurance (employer_number, month, report_version);
