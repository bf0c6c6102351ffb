-- When the holder of a link that ended asked the employer for another one.
alter table portal_access add column asked_at timestamptz;
