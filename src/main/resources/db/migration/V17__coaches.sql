-- More coaches in one practice, and the accounts with which they come in.

-- What stands about him where visitors choose with whom, and since when nobody can book him any more.
alter table coach add column words_nl varchar(500) not null default '';
alter table coach add column words_en varchar(500) not null default '';
alter table coach add column ended_at_ms bigint;

-- Visitors and machines name a kind of conversation without saying whose it is.
alter table meeting_type add constraint meeting_type_slug unique (slug);

-- OWNER or COACH: the first account owns the practice. Which account logs in no longer.
alter table account add column account_role varchar(10) not null default 'COACH';
alter table account add column ended_at_ms bigint;
update account set account_role = 'OWNER' where id = (select min(id) from account);

-- With whose link which coach makes his account; the link of the first start, which is printed anew, does not end.
delete from setup_link;
alter table setup_link add column coach_id bigint references coach (id);
alter table setup_link add column expires_at_ms bigint;

-- The newest mails of one coach first, read as before from an index alone.
drop index notice_newest;
drop index notice_state_newest;
create index notice_newest on notice (coach_id, id desc);
create index notice_state_newest on notice (coach_id, state, id desc);
