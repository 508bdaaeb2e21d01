-- By which zone's clock another calendar was understood when it was last read. Null when an older node read it: it is
-- understood anew.
alter table outside_calendar add column understood_zone varchar(64);
