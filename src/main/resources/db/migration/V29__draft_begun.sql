-- When somebody began to book: who is ready a moment later is no human being.
alter table draft add column begun_at_ms bigint;
