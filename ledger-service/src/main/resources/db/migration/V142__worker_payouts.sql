-- What the fund pays workers itself stands in the same list and goes the same way.
alter table payout
    add column worker_number text,
    add column origin_year   integer;

-- One table for what clerks decided and why; decisions on money of the bank concern no account and have no code.
alter table clerk_decision
    alter column employer_number drop not null,
    alter column reason_code drop not null;
insert into clerk_decision (decision_id, kind, subject, reason, decided_by, decided_at)
select decision_id, kind, subject, reason, decided_by, decided_at from bank_decision
on conflict do nothing;
drop table bank_decision;
