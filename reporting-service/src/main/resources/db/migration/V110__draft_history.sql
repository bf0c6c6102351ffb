-- Answers to warnings belong to the draft; a draft of a correction knows the version that it starts from.
alter table draft
    add column answers      jsonb   not null default '[]',
    add column base_version integer,
    add column step         integer not null default 1;

-- What was typed before and can be brought back for a day; the state in use stands in draft itself.
create table draft_step (
    employer_number varchar(8)  not null,
    month           varchar(7)  not null,
    step            integer     not null,
    base_version    integer,
    lines           jsonb       not null,
    answers         jsonb       not null,
    left_at         timestamptz not null,
    primary key (employer_number, month, step),
    foreign key (employer_number, month) references draft on delete cascade
);
create index draft_step_left_at on draft_step (left_at);
