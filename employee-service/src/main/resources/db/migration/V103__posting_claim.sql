-- Days that are taken: written in the transaction of the command, so that no two postings of a worker share one.
create table posting_claim (
    posting_id      text primary key,
    employer_number text not null,
    worker_number   text not null,
    notification_id text,
    first_day       date not null,
    last_day        date not null,
    ended           boolean not null
);
create index posting_claim_worker on posting_claim (worker_number, employer_number, first_day);
create index posting_claim_notification on posting_claim (employer_number, notification_id)
    where notification_id is not null;

insert into posting_claim (posting_id, employer_number, worker_number, first_day, last_day, ended)
select posting_id, employer_number, worker_number, posted_from, coalesce(ended_on, expected_to), ended_on is not null
from posting;

-- Read slice "announcement": the notification behind a posting, empty when the employer announced it.
alter table posting add column notification_id text;
