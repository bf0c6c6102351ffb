-- Worker letters: one recipient, an employer or a worker, never both.
ALTER TABLE mailbox_list ADD COLUMN worker_number text;
ALTER TABLE mailbox_list ALTER COLUMN employer_number DROP NOT NULL;
ALTER TABLE mailbox_list ADD CONSTRAINT mailbox_list_recipient
    CHECK ((employer_number IS NULL) <> (worker_number IS NULL));
CREATE INDEX mailbox_list_worker ON mailbox_list (worker_number, filed_at DESC)
    WHERE worker_number IS NOT NULL;

-- The language a worker reads goes with the name when the person is erased.
ALTER TABLE person ADD COLUMN language text;

-- In which language somebody last wrote for an employer; a report may come before the company's data.
CREATE TABLE employer_language (
    employer_number text PRIMARY KEY,
    language        text NOT NULL
);

-- Where an employer wants to be told of new letters: personal data, deleted on request, in no event.
CREATE TABLE announcement_address (
    employer_number text PRIMARY KEY,
    email           text NOT NULL
);

-- One mail per letter, for ever: the row says whether it went out.
CREATE TABLE letter_mail (
    letter_id       text PRIMARY KEY,
    employer_number text        NOT NULL,
    language        text        NOT NULL,
    attempts        integer     NOT NULL DEFAULT 0,
    next_try_at     timestamptz NOT NULL,
    done_at         timestamptz,
    outcome         text CHECK (outcome IN ('SENT', 'NO_ADDRESS', 'REFUSED'))
);
CREATE INDEX letter_mail_due ON letter_mail (next_try_at) WHERE done_at IS NULL;
