-- Nobody is kept longer than is needed, and only he himself erases himself.

-- When somebody last said that what is kept of him is right, he himself or who sits at the desk.
alter table person add column corrected_at_ms bigint;
-- Whose account asked that he is forgotten; none when he did himself.
alter table person add column erasure_asked_by bigint;

-- After how many months without a conversation or a programme who had one is erased, and after how many who never had.
alter table practice add column client_months integer not null default 84;
alter table practice add column contact_months integer not null default 24;
-- From when these terms hold: not before the practice could read of them. None is not yet told.
alter table practice add column people_from_ms bigint;
