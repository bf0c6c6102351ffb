-- The account gets payments, interest, claims and everything else that moves money; still only ever added to.
-- What the service stored before is not booked by these events: its entries go, a rebuild brings back what the store holds.
truncate table entry, explanation, noted_report;

alter table entry
    drop column report_id,
    drop column report_version,
    alter column employer_number drop not null,
    alter column month drop not null,
    alter column rule_set drop not null,
    -- Place of the posting's event in its account: entries of one moment stay in their order.
    add column sequence bigint not null default 0;

drop index entry_account;
create index entry_account on entry (account, booked_at, sequence, line) include (amount, value_date);

-- Which report version a posting belongs to.
create table booked_report (
    posting_id      text    primary key,
    report_id       text    not null,
    report_version  integer not null,
    employer_number text    not null
);
create index booked_report_version on booked_report (report_id, report_version);

-- What settles what: a payment, reimbursement or waiver on one side, a debt on the other; negative when it lets go.
create table allocation (
    event_id        text           not null,
    line            integer        not null,
    recorded_at     timestamptz    not null,
    sequence        bigint         not null,
    employer_number text           not null,
    credit          text           not null,
    item            text           not null,
    kind            text           not null,
    month           text,
    counts_on       date           not null,
    amount          numeric(15, 2) not null,
    primary key (event_id, line)
);
create index allocation_of_employer on allocation (employer_number, recorded_at);

-- Every change of a claim: the newest row says its state, the sum its amount.
create table claim_change (
    event_id        text           not null,
    line            integer        not null,
    recorded_at     timestamptz    not null,
    sequence        bigint         not null,
    employer_number text           not null,
    claim_id        text           not null,
    month           text           not null,
    worker_number   text,
    leave_from      date,
    leave_to        date,
    last_day        date,
    claimed_on      date,
    state           text,
    doubt           boolean,
    reasons         text           not null,
    amount          numeric(15, 2) not null,
    primary key (event_id, line)
);
create index claim_change_of_employer on claim_change (employer_number, claim_id, sequence);

-- What is known of a month beside its entries: due and barred dates, and whether its report is missing.
create table month_change (
    event_id        text        primary key,
    recorded_at     timestamptz not null,
    sequence        bigint      not null,
    employer_number text        not null,
    month           text        not null,
    due_on          date,
    limited_on      date,
    missing         boolean     not null
);
create index month_change_of_employer on month_change (employer_number, month, sequence);

create trigger allocation_is_append_only
    before update or delete on allocation
    for each statement execute function refuse_change_of_entries();
create trigger claim_change_is_append_only
    before update or delete on claim_change
    for each statement execute function refuse_change_of_entries();
create trigger month_change_is_append_only
    before update or delete on month_change
    for each statement execute function refuse_change_of_entries();

-- Not even the service may change what is booked; a rebuild truncates.
revoke update, delete on entry, explanation, booked_report, allocation, claim_change, month_change from current_user;

-- Who is announced for work in Germany (consumer "posted-worker"): for these months a report is expected.
create table posted_worker (
    posting_id      text primary key,
    employer_number text not null,
    worker_number   text not null,
    site_land       text not null,
    posted_from     date not null,
    posted_to       date not null
);
create index posted_worker_of_employer on posted_worker (employer_number, posted_from, posted_to);

-- What clerks decided and why, in their own words: beside the events, because people type names.
create table clerk_decision (
    decision_id     text        primary key,
    employer_number text        not null,
    kind            text        not null,
    subject         text        not null,
    reason_code     text        not null,
    reason          text        not null,
    decided_by      text        not null,
    decided_at      timestamptz not null
);
create index clerk_decision_of_employer on clerk_decision (employer_number, decided_at);
