-- What employers and providers say of themselves: copies of data that belong to other services, erased by tombstones.
ALTER TABLE employer ADD COLUMN version bigint NOT NULL DEFAULT 0;
ALTER TABLE employer ADD COLUMN letters_on_paper boolean NOT NULL DEFAULT false;

CREATE TABLE employer_contact (
    employer_number text PRIMARY KEY,
    version         bigint NOT NULL,
    email           text,
    language        text,
    street          text,
    postal_code     text,
    city            text,
    country         text
);

CREATE TABLE provider (
    provider_number text PRIMARY KEY,
    version         bigint NOT NULL,
    name            text   NOT NULL,
    email           text,
    language        text,
    street          text,
    postal_code     text,
    city            text,
    country         text
);

-- Who logs in. The address before the present one is told when somebody changes it.
CREATE TABLE login (
    subject      text PRIMARY KEY,
    version      bigint NOT NULL,
    user_name    text   NOT NULL,
    email        text,
    former_email text,
    language     text
);

ALTER TABLE person ADD COLUMN email text;

-- Mandates by number: who may act for whom, which letters about a mandate need long after it ended.
CREATE TABLE mandate (
    mandate_id      text PRIMARY KEY,
    employer_number text    NOT NULL,
    grantee         text    NOT NULL,
    services        text[]  NOT NULL,
    valid_from      date    NOT NULL,
    valid_until     date    NOT NULL,
    active          boolean NOT NULL
);
CREATE INDEX mandate_active ON mandate (employer_number) WHERE active;

-- What the reader of the list waits for, such as the statement just ordered.
ALTER TABLE mailbox_list ADD COLUMN about text;
