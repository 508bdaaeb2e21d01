-- With which address somebody wants to log in, until its mailbox has confirmed that; the link is kept as a hash, and is none
-- before it is mailed.
create table address_change (
    account_id bigint not null primary key references account (id) on delete cascade,
    old_email varchar(254) not null,
    new_email varchar(254) not null,
    token_hash varchar(64),
    asked_at_ms bigint not null
);
create index address_change_token on address_change (token_hash);
