-- Who asked the fund whether it knows a person: the audit and the limit in one, without what was typed.
create table person_question (
    id              bigint generated always as identity primary key,
    subject         text not null,
    employer_number text not null,
    kind            text not null,
    worker_number   text,
    asked_at        timestamptz not null
);
create index person_question_subject on person_question (subject, asked_at);
create index person_question_employer on person_question (employer_number, asked_at);

-- Everybody born on a day, whoever employs them; the planner's samples stay empty.
create index person_birth_date on person (birth_date);

-- A worker's own lines in the copy of the filed reports.
create index reported_line_worker on reported_line (employer_number, worker_number, month);
