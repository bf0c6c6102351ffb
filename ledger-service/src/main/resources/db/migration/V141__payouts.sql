-- Read slice "payouts": emptied and filled again by a rebuild.
create table payout (
    payout_id       text primary key,
    end_to_end_id   text not null unique,
    employer_number text,
    transaction_id  text,
    amount          numeric(15, 2) not null check (amount > 0),
    ordered_on      date not null,
    state           text not null,
    run_id          text,
    executed_on     date
);
create index payout_list on payout (state, ordered_on, payout_id);

create table payment_run (
    run_id      text primary key,
    state       text not null,
    payout_ids  text[] not null,
    total       numeric(15, 2) not null,
    proposed_by text not null,
    proposed_at timestamptz not null,
    proposal_id text not null,
    decided_by  text,
    decided_at  timestamptz,
    verdict_id  text,
    execute_on  date,
    checksum    text
);
create index payment_run_newest on payment_run (proposed_at desc, run_id);

create table recipient (
    account_id      text primary key,
    employer_number text not null,
    state           text not null,
    proposed_by     text not null,
    proposed_at     timestamptz not null,
    decided_by      text
);
create index recipient_of_employer on recipient (employer_number, state);

-- The account itself: no event holds it, so it can be erased.
create table recipient_account (
    account_id text primary key,
    iban       text not null,
    holder     text not null
);

-- What the bank got, byte for byte.
create table payment_file (
    run_id     text primary key,
    content    bytea not null,
    created_at timestamptz not null
);
