-- Of a coach who is let in no more no calendar reads along, and none of his own is read.
delete from busy_time where coach_id in (select coach_id from account where ended_at_ms is not null and account_role <> 'ASSISTANT');
delete from outside_calendar where coach_id in (select coach_id from account where ended_at_ms is not null and account_role <> 'ASSISTANT');
delete from calendar_feed where coach_id in (select coach_id from account where ended_at_ms is not null and account_role <> 'ASSISTANT');
