-- A filed month can be corrected: the row shows its last version, earlier ones are read from the event store.
alter table filed_report
    add column purpose    varchar(20) not null default 'REPORT',
    add column figures    jsonb,
    add column correction jsonb,
    add column answered   jsonb       not null default '[]',
    add column filed_at   timestamptz;

update filed_report
set filed_at = submitted_at,
    figures  = jsonb_build_object(
        'gross', gross_sum,
        'contribution', contribution,
        'hours', (select coalesce(sum((line ->> 'hours')::numeric), 0) from jsonb_array_elements(lines) as line),
        'employmentDays', 0,
        'leaveDays', 0,
        'leavePayDue', 0,
        'leavePayPaid', 0,
        'reimbursement', 0);

alter table filed_report
    alter column figures set not null,
    alter column filed_at set not null;
