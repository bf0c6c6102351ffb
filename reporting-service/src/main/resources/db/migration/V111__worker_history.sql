-- What every employer reported of a worker, newest version only; rebuilt from the event store at any time.
create table worker_month (
    worker_number   varchar(10) not null,
    month           varchar(7)  not null,
    employer_number varchar(8)  not null,
    status          varchar(20) not null,
    site_land       varchar(2),
    periods         varchar(400) not null,
    gross_wage      numeric     not null,
    leave_pay_paid  numeric     not null,
    hours           numeric     not null,
    leave           jsonb,
    absences        jsonb,
    primary key (worker_number, month, employer_number)
);
create index worker_month_of_employer on worker_month (employer_number, month);
create index worker_month_with_absence on worker_month (worker_number, month) where absences is not null;

-- Which version of a month the rows above come from.
create table worker_history_report (
    employer_number varchar(8) not null,
    month           varchar(7) not null,
    version         integer    not null,
    primary key (employer_number, month)
);
