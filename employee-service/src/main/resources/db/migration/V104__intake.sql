-- Read slice "intake": emptied and filled again by a rebuild.
create table notification (
    employer_number  text not null,
    notification_id  text not null,
    version          bigint not null,
    site_street      text not null,
    site_postal_code text not null,
    site_city        text not null,
    site_land        text not null,
    posted_from      date not null,
    expected_to      date not null,
    ended_on         date,
    received_at      timestamptz not null,
    changed_at       timestamptz not null,
    primary key (employer_number, notification_id)
);
create index notification_order on notification (employer_number, posted_from, notification_id);

create table notified_worker (
    employer_number text not null,
    notification_id text not null,
    worker_number   text not null,
    posting_id      text not null,
    ended_on        date,
    primary key (employer_number, notification_id, worker_number)
);
