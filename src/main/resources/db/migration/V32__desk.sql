-- What was given free or thrown away is kept by the deed that did it, as all else that can be undone. What lies there
-- from before goes now, but for a kind of conversation that somebody booked after all.
delete from blocked_time where freed_at_ms is not null;
drop index blocked_time_freed;
alter table blocked_time drop column freed_at_ms;
delete from held_moment
    where meeting_type_id in (select id from meeting_type where removed_at_ms is not null)
    and meeting_type_id not in (select meeting_type_id from appointment);
delete from meeting_type
    where removed_at_ms is not null and id not in (select meeting_type_id from appointment);
alter table meeting_type drop column removed_at_ms;

-- Whether all that is sealed was gone through: the first start after this does so once more, for what was emptied while
-- nothing still looked like something, and for what was too long to be sealed.
alter table sealed_sample add column complete boolean not null default false;

-- How the coach knows somebody is read from this index alone: also where he came.
drop index appointment_met;
create index appointment_met on appointment (person_id, erased_at_ms, status, starts_at_ms, city);
