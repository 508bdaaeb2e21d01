-- What happened to what is confidential: each entry has a hash over itself and the one before it, so that no entry can be
-- changed or taken out unseen. Nothing here refers to another table, for an entry outlives what it is about.
create table audit_entry (
    id bigint not null primary key,
    happened_at_ms bigint not null,
    act varchar(20) not null,
    by_whom varchar(10) not null,
    account_id bigint,
    subject varchar(20) not null,
    subject_id bigint,
    detail varchar(60) not null,
    hash varchar(64) not null
);
create index audit_entry_newest on audit_entry (id desc);
create index audit_entry_act on audit_entry (act, id desc);
create index audit_entry_account on audit_entry (account_id, id desc);
create index audit_entry_subject on audit_entry (subject, subject_id, id desc);

-- Where the chain ends; who adds to it changes this row first, so that nobody else adds meanwhile.
create table audit_end (
    id integer not null primary key,
    entries bigint not null,
    hash varchar(64) not null
);
insert into audit_end (id, entries, hash) values (1, 0, '');
