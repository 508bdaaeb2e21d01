-- What the coach notes about a door is sealed as all that he writes, in a column that is wide enough. The first start after
-- this seals what is there. What an older node notes meanwhile stays in the other column, and is read there.
alter table appointment add column door_note varchar(2100);
update appointment set door_note = arrival_note, arrival_note = null where arrival_note is not null;
update sealed_sample set complete = false;
