-- The hours of a day that differs are put back one by one when ending that is undone, so each has a key.
alter table override_interval add constraint override_interval_key primary key (override_day_id, from_minute);

-- Up to when all times of a calendar of the coach's are known.
alter table outside_calendar add column understood_until_ms bigint;
