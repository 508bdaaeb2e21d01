-- How the coach arrives: what he knows about the door, and what he told when he was late.

-- Where to park, which entrance, whom to ask for; the coach's own words.
alter table appointment add column arrival_note varchar(500);
-- How much later than agreed he said he would be, and when he said so.
alter table appointment add column delay_minutes integer not null default 0;
alter table appointment add column delay_told_at_ms bigint;
-- Finds what he noted on an earlier visit to the same door.
create index appointment_door on appointment (coach_id, postcode, house_number);
