-- Whether the coach wrote an organisation down for its own sake, so that it stays when the last who was of it is erased. What
-- an older node writes down has the default, and goes then as it did; but for what the coach notes in it.
alter table organisation add column by_coach boolean default false not null;
update organisation set by_coach = true where website is not null or notes is not null;
