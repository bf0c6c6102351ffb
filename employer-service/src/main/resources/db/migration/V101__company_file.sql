-- The version of each section; stays when the content is erased.
create table section_file (
    employer_number text not null,
    section         text not null,
    version         bigint not null,
    primary key (employer_number, section)
);

-- The only place of the platform's truth about persons, addresses and bank accounts of a company.
-- Erasing deletes every version.
create table section_record (
    employer_number text not null,
    section         text not null,
    version         bigint not null,
    content         jsonb not null,
    recorded_at     timestamptz not null,
    primary key (employer_number, section, version)
);

-- The planner's samples would keep values after their rows are gone.
alter table section_record alter column content set statistics 0;

-- Wishes for another name, with what people wrote; the texts can be erased, the rest is in the events.
create table name_change (
    request_id      text primary key,
    employer_number text not null,
    requested_name  text not null,
    reason          text,
    requested_by    text not null,
    requested_at    timestamptz not null,
    state           text not null,
    answer          text,
    answered_at     timestamptz
);
create index name_change_employer on name_change (employer_number, requested_at desc);
alter table name_change
    alter column reason set statistics 0,
    alter column answer set statistics 0;

-- Read slice "register".
alter table employer
    add column participation_until date,
    add column letters_on_paper    boolean not null default false,
    add column successor_number    text,
    add column superseded_on       date;
create index employer_successor on employer (successor_number) where successor_number is not null;

-- Read slice "history": emptied and filled again by a rebuild; no value of any field is in it.
create table history_entry (
    event_id        text primary key,
    employer_number text not null,
    section         text not null,
    what            text not null,
    version         bigint,
    detail          text,
    actor           text not null,
    organisation    text,
    channel         text not null,
    paper_form      text,
    recorded_at     timestamptz not null,
    position        bigint not null
);
create index history_entry_section on history_entry (employer_number, section, position);
