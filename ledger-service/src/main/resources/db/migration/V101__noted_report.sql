-- Report versions that brought nothing onto the account: nil reports, and corrections that leave the contribution as it was.
create table noted_report (
    report_id       text    not null,
    report_version  integer not null,
    employer_number text    not null,
    month           text    not null,
    primary key (report_id, report_version)
);
create index noted_report_of_employer on noted_report (employer_number, month);
