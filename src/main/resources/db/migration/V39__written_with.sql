-- The hash of the code with which the first answers were written: who has that code wrote them. Null in older rows.
alter table intake_response add column written_with varchar(64);
