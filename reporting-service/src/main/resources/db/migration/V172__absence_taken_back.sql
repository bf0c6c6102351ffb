-- An absence can be taken back and reported anew: its name no longer follows from its first day.
alter table reported_absence add column absence_id varchar(36);

-- The names that those had which are there, as the events say them: an MD5 with the marks of a version 3 UUID.
update reported_absence r
set absence_id = n.name
from (select employer_number, worker_number, first_day,
             encode(set_byte(set_byte(sum, 6, (get_byte(sum, 6) & 15) | 48), 8, (get_byte(sum, 8) & 63) | 128),
                    'hex')::uuid::text as name
      from (select employer_number, worker_number, first_day,
                   decode(md5('absence:' || employer_number || ':' || worker_number || ':' || first_day), 'hex') as sum
            from reported_absence) hashed) n
where (r.employer_number, r.worker_number, r.first_day) = (n.employer_number, n.worker_number, n.first_day);

alter table reported_absence alter column absence_id set not null;
create unique index reported_absence_id on reported_absence (absence_id);
