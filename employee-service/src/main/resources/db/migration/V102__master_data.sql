-- Erasable like the rest of the row.
alter table person
    add column place_of_birth           text,
    add column street                   text,
    add column postal_code              text,
    add column city                     text,
    add column country                  text,
    add column iban                     text,
    add column function                 text,
    add column language                 text,
    add column social_insurance_country text,
    add column severely_disabled_from   date,
    add column disability_proof_on      date;

-- The planner's samples would keep values after their rows are gone.
alter table person
    alter column place_of_birth set statistics 0,
    alter column street set statistics 0,
    alter column postal_code set statistics 0,
    alter column city set statistics 0,
    alter column country set statistics 0,
    alter column iban set statistics 0,
    alter column function set statistics 0,
    alter column language set statistics 0,
    alter column social_insurance_country set statistics 0,
    alter column severely_disabled_from set statistics 0,
    alter column disability_proof_on set statistics 0;
