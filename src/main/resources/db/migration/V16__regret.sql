-- Blocked time that was given free stays for a day, so that it can be taken back.

alter table blocked_time add column freed_at_ms bigint;
create index blocked_time_freed on blocked_time (freed_at_ms);
