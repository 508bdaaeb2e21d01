-- Lists that stay quick when there are years of them.

-- Who waits for a word, also for the number in the menu of every page. Derby looks up several values of a column at once
-- only where the index begins with it, and reads an index alone only when all that is asked stands in it.
create index appointment_status on appointment (status, coach_id, arranged_at_ms, id);
-- The newest mails first. Derby walks an index in one direction only, so the order stands in the index.
create index notice_newest on notice (id desc);
create index notice_state_newest on notice (state, id desc);
