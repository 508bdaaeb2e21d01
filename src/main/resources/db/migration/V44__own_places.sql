-- Where a coach came is told to himself alone, and still read from this index alone.
drop index appointment_met;
create index appointment_met on appointment (person_id, erased_at_ms, status, starts_at_ms, city, coach_id);
