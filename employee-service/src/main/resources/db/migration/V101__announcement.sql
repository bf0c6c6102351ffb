-- Read slice "announcement": emptied and filled again by a rebuild.
create table posting (
    posting_id      text primary key,
    employer_number text not null,
    worker_number   text not null,
    site_land       text not null,
    posted_from     date not null,
    expected_to     date not null,
    ended_on        date
);
create index posting_employer on posting (employer_number, worker_number, posted_from);
