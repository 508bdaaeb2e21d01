-- Only PostgreSQL can refuse this by itself; on Derby the lock of the agenda alone does. No two appointments that take a
-- coach's time overlap, whatever the code does. A coach is written as a stretch of one number, for which stretches
-- suffice: btree_gist, the usual way, is an extension that not every owner of a database may make.
alter table appointment add constraint appointment_no_two_at_once
    exclude using gist (
        int8range(coach_id, coach_id, '[]') with &&,
        int8range(starts_at_ms, ends_at_ms) with &&
    ) where (status in ('CONFIRMED', 'REQUESTED', 'PROPOSED'));
