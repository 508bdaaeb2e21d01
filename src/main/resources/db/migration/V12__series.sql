-- Blocked time that comes back: what was entered in one go has the same key, what stands alone has none.

alter table blocked_time add column series_key varchar(36);
