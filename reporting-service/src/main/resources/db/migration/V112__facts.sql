-- Checks look at a posting whole: what was announced, and when it really ended.
alter table posting
    add column expected_to date,
    add column ended_on    date;
update posting set expected_to = last_day;
alter table posting alter column expected_to set not null;

-- What checks need of a person and no more: of address and place of birth only whether they are missing.
-- The row goes when the person is erased.
alter table person_name
    add column birth_date             date,
    add column nationality            varchar(10),
    add column country                varchar(10),
    add column language               varchar(10),
    add column iban                   varchar(60),
    add column function               varchar(200),
    add column severely_disabled_from date,
    add column disability_proof_on    date,
    add column missing                varchar[] not null default '{}';
