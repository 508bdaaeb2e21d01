-- Whether somebody at the desk gave him another mail address, or joined him with who had another: a code that is mailed there
-- does not show that whoever has it is this person.
alter table person add column address_changed boolean not null default false;

-- Read and emptied by account; Derby makes such indexes by itself.
create index login_session_account on login_session (account_id);
create index passkey_account on passkey (account_id);
create index password_reset_account on password_reset (account_id);
create index recovery_code_account on recovery_code (account_id);
create index known_browser_account on known_browser (account_id);
