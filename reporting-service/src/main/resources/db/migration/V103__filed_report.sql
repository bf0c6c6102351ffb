-- Filed reports as they are shown; rebuilt from the event store at any time.
create table filed_report (
    employer_number   varchar(8)     not null,
    month             varchar(7)     not null,
    report_id         varchar(36)    not null,
    version           integer        not null,
    lines             jsonb          not null,
    gross_sum         numeric        not null,
    contribution_rate numeric        not null,
    contribution      numeric        not null,
    due_on            date           not null,
    payment_reference varchar(40)    not null,
    rule_set          varchar(20)    not null,
    submitted_at      timestamptz    not null,
    primary key (employer_number, month)
);
