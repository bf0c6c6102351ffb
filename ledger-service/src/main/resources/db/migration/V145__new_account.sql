-- A bank account that an employer has just entered gets no money for two days: whoever stole a login must not be faster than the
-- notice of the change (LT-21). Accounts that are there already were told long ago.
alter table employer_account add column held_until timestamptz;
