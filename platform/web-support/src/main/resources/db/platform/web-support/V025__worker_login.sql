-- Workers' own logins, copied from identity.portal-access.v1.
create table worker_login (
    access_id       varchar(60)  not null primary key,
    employer_number varchar(20)  not null,
    worker_number   varchar(20)  not null,
    subject         varchar(100) not null,
    blocked         boolean      not null
);

create index worker_login_by_subject on worker_login (subject, worker_number);
