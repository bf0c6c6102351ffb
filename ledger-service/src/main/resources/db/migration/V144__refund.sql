-- What was settled for a claimed leave, for whoever asks what a refund is made of. Claims that were read before this release
-- are told again by a rebuild of "account".
alter table claim_change
    add column days                 integer,
    add column days_from_carry_over integer,
    add column pay_due              numeric(15, 2),
    add column pay_from_carry_over  numeric(15, 2),
    add column pay_paid             numeric(15, 2);
