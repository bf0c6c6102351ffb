CREATE TABLE shelf (
    number    text PRIMARY KEY,
    weight    numeric NOT NULL,
    delivered boolean NOT NULL DEFAULT false,
    steps     integer NOT NULL
);

-- No key on purpose: a repeated effect would be seen.
CREATE TABLE notice (
    number text NOT NULL
);
