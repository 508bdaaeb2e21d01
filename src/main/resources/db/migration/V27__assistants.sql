-- OWNER, COACH or ASSISTANT; an assistant's coach_id says whose agenda he keeps. What an assistant is called; a coach
-- is called as his visitors know him.
alter table account add column person_name varchar(120) not null default '';

-- With whose link an assistant chooses his password; none for that of a coach.
alter table setup_link add column account_id bigint references account (id);
