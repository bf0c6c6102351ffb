-- Which workers still have something in a year of origin: what the jobs of the leave year ask.
create table leave_year (
    worker_number text not null,
    year          integer not null,
    sequence      bigint not null,
    closed        boolean not null,
    rest          boolean not null,
    primary key (worker_number, year)
);
create index leave_year_open on leave_year (year) where not closed or rest;
