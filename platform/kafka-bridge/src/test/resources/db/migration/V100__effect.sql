-- No key on purpose: a repeated effect would be seen.
create table effect (
    seq      bigserial primary key,
    event_id text    not null,
    type     text    not null,
    key      text    not null,
    number   text,
    erased   boolean not null
);
