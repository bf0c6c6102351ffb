-- Every invitation of a colleague, from this service's own events; links are derived from the id and stored nowhere.
create table colleague_invitation (
    invitation_id varchar(60)  not null primary key,
    organisation  varchar(20)  not null,
    rights        text[]       not null,
    manager       boolean      not null,
    invited_at    timestamptz  not null,
    expires_at    timestamptz  not null,
    state         varchar(10)  not null check (state in ('OPEN', 'ENDED', 'JOINED')),
    cause         varchar(20),
    undelivered   varchar(20),
    subject       varchar(100)
);

create index colleague_invitation_by_organisation on colleague_invitation (organisation);
create index colleague_invitation_by_end on colleague_invitation (expires_at) where state = 'OPEN';

-- Where the link went: erased with the invitation's end. No projection.
create table colleague_address (
    invitation_id varchar(60)  not null primary key,
    email         varchar(254) not null,
    language      char(2)      not null check (language in ('nl', 'de', 'en', 'pl', 'ro'))
);

-- The planner's samples would keep addresses after their rows are gone.
alter table colleague_address alter column email set statistics 0;
