-- Read slice "expectation": emptied and filled again by a rebuild.
create table expected_posting (
    posting_id      text primary key,
    employer_number text not null,
    worker_number   text not null,
    notification_id text,
    site_land       text not null,
    posted_from     date not null,
    expected_to     date not null,
    ended_on        date
);
create index expected_posting_employer on expected_posting (employer_number, posted_from);

-- Copy of the filed reports, worker numbers only: the last version of each month.
create table reported_month (
    employer_number text not null,
    month           text not null,
    version         integer not null,
    primary key (employer_number, month)
);

create table reported_line (
    employer_number text not null,
    month           text not null,
    line_index      integer not null,
    worker_number   text not null,
    status          text not null,
    period_from     date,
    period_to       date,
    posting_end     date,
    primary key (employer_number, month, line_index)
);
