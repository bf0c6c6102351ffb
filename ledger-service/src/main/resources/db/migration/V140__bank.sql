-- Employers that payments can be from, as the employer topic tells.
create table bank_employer (
    employer_number text primary key,
    company_name    text not null
);

-- Read slice "bank": statements and their movements; emptied and filled again by a rebuild.
create table bank_statement (
    statement_key text primary key,
    statement_id  text not null,
    from_day      date,
    to_day        date,
    opening       numeric(15, 2),
    closing       numeric(15, 2),
    entries       integer not null,
    matched       integer not null,
    unclear       integer not null,
    known         integer not null,
    broken        jsonb not null,
    imported_at   timestamptz not null,
    imported_by   text not null
);
create index bank_statement_newest on bank_statement (imported_at desc, statement_key);

create table bank_transaction (
    transaction_id  text primary key,
    statement_key   text not null,
    state           text not null,
    amount          numeric(15, 2) not null,
    on_day          date not null,
    employer_number text,
    named_month     text,
    unclear_reason  text,
    payout_id       text,
    decision_id     text,
    told_at         timestamptz not null
);
create index bank_transaction_list on bank_transaction (state, on_day, transaction_id);

-- What people are called, where their accounts are and what they wrote: no event holds it, so it can be erased.
create table bank_particulars (
    transaction_id    text primary key,
    counterparty      text,
    counterparty_iban text,
    reference         text,
    remittance        text,
    end_to_end_id     text
);

-- Why a clerk decided; people write names into reasons.
create table bank_decision (
    decision_id text primary key,
    kind        text not null,
    subject     text not null,
    reason      text not null,
    decided_by  text not null,
    decided_at  timestamptz not null
);
