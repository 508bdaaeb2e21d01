-- What the coach offers, and what became of it.

-- Since when a kind of conversation is not offered any more, or not yet; and when one that was never booked was thrown
-- away, which can be regretted for a day. One whose questionnaire has no name asks nothing.
alter table meeting_type add column retired_at_ms bigint;
alter table meeting_type add column removed_at_ms bigint;
