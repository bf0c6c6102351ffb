-- Uploaded tables with what came out of them. The file and its result hold names and words of people: both go after a day.
-- The checksum stays longer, so that the same content is known again.
create table upload (
    upload_id        uuid         primary key,
    employer_number  varchar(8)   not null,
    month            varchar(7)   not null,
    checksum         varchar(64)  not null,
    uploaded_at      timestamptz  not null,
    uploaded_before  timestamptz,
    uploaded_by      varchar(255) not null,
    phase            varchar(12)  not null,
    attempts         integer      not null default 0,
    taken_at         timestamptz,
    rows_done        integer      not null default 0,
    rows_total       integer      not null default 0,
    content          bytea,
    result           jsonb,
    accepted_version integer,
    unique (employer_number, month, checksum)
);
create index upload_to_do on upload (uploaded_at) where phase in ('WAITING', 'PROCESSING');
