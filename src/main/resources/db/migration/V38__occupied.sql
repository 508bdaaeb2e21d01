-- All that is asked to find what is near a moment: Derby reads this index only where no row need be looked at, and else
-- the whole of a coach's history by the index behind his foreign key.
drop index appointment_time;
create index appointment_time on appointment (coach_id, starts_at_ms, ends_at_ms, status, id);
