-- Invited colleagues without a login of their own: a copy that a tombstone erases with the invitation's end.
CREATE TABLE invitee (
    invitation_id text PRIMARY KEY,
    email         text NOT NULL,
    language      text NOT NULL
);
ALTER TABLE invitee ALTER COLUMN email SET STATISTICS 0;
