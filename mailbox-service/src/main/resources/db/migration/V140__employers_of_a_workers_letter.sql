-- Read model of the group mailbox-list: whose reports a letter to a worker speaks of. Each employer gives a worker a login of its
-- own, and blocks its own only.
CREATE TABLE mailbox_concern (
    letter_id       text NOT NULL,
    employer_number text NOT NULL,
    PRIMARY KEY (letter_id, employer_number)
);
