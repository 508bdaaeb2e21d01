-- What a person may ask of what is kept about him.

-- When the coach last found that somebody else is him too: older codes do not show that whoever has them is this person.
alter table person add column joined_at_ms bigint;
-- Since when he waits to be forgotten: what is still to be mailed about what he had goes first.
alter table person add column erasure_asked_at_ms bigint;
create index person_erasure_asked on person (erasure_asked_at_ms);

-- Who turned out to be this person, as a hash that tells nothing of him, so that both are erased again when an older copy
-- of this database is put back, in which they are still two.
create table former_identity (
    person_id bigint not null references person (id),
    identity_hash varchar(64) not null,
    constraint former_identity_once primary key (person_id, identity_hash)
);

-- What was erased, as hashes that tell nothing of it. The same stands in a file outside of this database: what that has
-- and this lacks was erased after this copy was made, and is erased again.
create table tombstone (
    identity_hash varchar(64) not null primary key,
    erased_at_ms bigint not null
);
