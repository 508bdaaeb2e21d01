-- By what the drafts of a mail address are found, which is sealed: a hash that tells nothing to who has no key. Null where no
-- address was typed, and in what an older version wrote, which is opened to see whose it is until it goes by its term.
alter table draft add column email_mark varchar(64);
create index draft_email_mark on draft (email_mark);
