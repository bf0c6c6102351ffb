-- Erasable like the rest of the row.
alter table person add column email text;

-- Letters without their accents and in small, for looking somebody up by a name typed on any keyboard.
create function folded(words text) returns text language sql immutable parallel safe as
$$ select lower(regexp_replace(normalize(translate(words, 'ŁłØøĐđßÆæŒœ', 'LlOoDdsAaOo'), NFD), '[\u0300-\u036f]', '', 'g')) $$;

alter table person add column folded_name text
    generated always as (folded(given_name || ' ' || family_name || ' ' || given_name)) stored;

-- The planner's samples would keep values after their rows are gone.
alter table person
    alter column email set statistics 0,
    alter column folded_name set statistics 0;
