-- Why the mail with the registration data did not arrive; the code itself goes on counting.
alter table registration add column undelivered varchar(20);
