-- Whose worker somebody is or was: a person keeps one number, whoever employs its holder.
create table employment (
    employer_number text not null,
    worker_number   text not null references worker_file,
    primary key (employer_number, worker_number)
);
create index employment_worker on employment (worker_number);

insert into employment (employer_number, worker_number)
select employer_number, worker_number from worker_file;

drop index worker_file_employer;
