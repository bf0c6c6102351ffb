-- One draft per employer and month, the lines as they were typed. Worker numbers only, no names.
create table draft (
    employer_number varchar(8)   not null,
    month           varchar(7)   not null,
    version         integer      not null,
    lines           jsonb        not null,
    saved_at        timestamptz  not null,
    saved_by        varchar(255) not null,
    primary key (employer_number, month)
);
