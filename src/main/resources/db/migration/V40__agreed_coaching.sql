-- As what a conversation stands in the log of coaching hours, as agreed when it was made. Null, also of one that an older
-- node made: as what its kind stands there now.
alter table appointment add column coaching_form varchar(10);
alter table appointment add column coaching_paid boolean;
update appointment set
    coaching_form = (select t.coaching_form from meeting_type t where t.id = appointment.meeting_type_id),
    coaching_paid = (select t.coaching_paid from meeting_type t where t.id = appointment.meeting_type_id)
    where meeting_type_id in (select id from meeting_type where coaching_form <> 'NONE');
