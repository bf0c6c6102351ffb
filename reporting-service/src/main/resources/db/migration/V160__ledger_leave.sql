-- What the ledger says of leave accounts, newest version of each year (consumer "ledger-leave"): no wages, no employers.
create table ledger_leave (
    worker_number  varchar(10) not null,
    year           integer     not null,
    version        bigint      not null,
    reported_until varchar(7),
    rest_days      integer     not null,
    rest_pay       numeric     not null,
    day_rate       numeric,
    paid_days      integer     not null,
    paid_pay       numeric     not null,
    primary key (worker_number, year)
);
