-- Which employers were told of which closed year (projection "year-overview").
create table year_overview (
    employer_number text    not null,
    year            integer not null,
    given_on        date    not null,
    primary key (employer_number, year)
);
