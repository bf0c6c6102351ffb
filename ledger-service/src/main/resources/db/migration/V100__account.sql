-- Read slice "account": emptied and filled again by a rebuild, which truncates; nothing else removes a row.
create table entry (
    posting_id      text not null,
    line            integer not null,
    booked_at       timestamptz not null,
    employer_number text not null,
    account         text not null,
    type            text not null,
    month           text not null,
    amount          numeric(15, 2) not null,
    value_date      date not null,
    report_id       text not null,
    report_version  integer not null,
    source_event_id text not null,
    rule_set        text not null,
    primary key (posting_id, line)
);

-- The balance and the account's list come from this index alone.
create index entry_account on entry (account, booked_at, posting_id, line) include (amount);
create index entry_report on entry (report_id);

-- Why a posting has its amount: one row per posting, not one per line.
create table explanation (
    posting_id text primary key,
    steps      jsonb not null
);

create function refuse_change_of_entries() returns trigger
    language plpgsql as
$$
begin
    raise exception 'entries are only added: % on %', tg_op, tg_table_name
        using errcode = 'restrict_violation';
end
$$;

create trigger entry_is_append_only
    before update or delete on entry
    for each statement execute function refuse_change_of_entries();

create trigger explanation_is_append_only
    before update or delete on explanation
    for each statement execute function refuse_change_of_entries();

-- Last net under the rule PostingMustBalance: a statement that would part debits from credits fails.
create function refuse_unbalanced_entries() returns trigger
    language plpgsql as
$$
begin
    if exists (select 1 from added group by posting_id having sum(amount) <> 0) then
        raise exception 'a posting does not add up to zero'
            using errcode = 'check_violation';
    end if;
    return null;
end
$$;

create trigger entry_balances
    after insert on entry
    referencing new table as added
    for each statement execute function refuse_unbalanced_entries();
