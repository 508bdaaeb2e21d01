-- Of who was let in no more there stayed all with which he came in. What stands for his hash now is of no password, and of the
-- form that every version reads.
delete from login_session where account_id in (select id from account where ended_at_ms is not null);
delete from known_browser where account_id in (select id from account where ended_at_ms is not null);
delete from password_reset where account_id in (select id from account where ended_at_ms is not null);
delete from authenticator where account_id in (select id from account where ended_at_ms is not null);
delete from recovery_code where account_id in (select id from account where ended_at_ms is not null);
delete from passkey where account_id in (select id from account where ended_at_ms is not null);
delete from address_change where account_id in (select id from account where ended_at_ms is not null);
update account set password_hash = 'PBKDF2WithHmacSHA512:220000:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==' where ended_at_ms is not null;
