-- Absences without pay as they were reported, written in the transaction of the command.
create table reported_absence (
    employer_number varchar(8)  not null,
    worker_number   varchar(10) not null,
    first_day       date        not null,
    last_day        date        not null,
    kind            varchar(20) not null,
    lost_hours      numeric(6, 2),
    primary key (employer_number, worker_number, first_day)
);
create index reported_absence_month on reported_absence (employer_number, first_day);
