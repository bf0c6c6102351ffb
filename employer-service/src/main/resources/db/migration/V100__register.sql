-- First number of the fund: 20417358. Numbers are drawn before the decision, so gaps are normal.
create sequence employer_serial as integer start with 2041735 minvalue 1 maxvalue 9999999 no cycle;

-- Read slice "register": emptied and filled again by a rebuild.
create table employer (
    employer_number    text primary key,
    company_name       text not null,
    country            text not null,
    activity           text not null,
    participation_from date not null
);
