-- Erasable copy of what leave depends on; a tombstone on the person topic removes the row.
create table leave_person (
    worker_number          text primary key,
    version                bigint not null,
    severely_disabled_from date,
    insurance_country      text
);
