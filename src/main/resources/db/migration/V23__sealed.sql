-- What is confidential is sealed, and then up to four times as long as what was written, and sixty characters. The first
-- start after this seals what is there.

alter table intake_answer alter column answer_text set data type varchar(32100);

alter table draft alter column postcode set data type varchar(300);
alter table draft alter column house_number set data type varchar(300);
alter table draft alter column house_addition set data type varchar(300);
alter table draft alter column street set data type varchar(900);
alter table draft alter column city set data type varchar(900);
alter table draft alter column person_name set data type varchar(900);
alter table draft alter column email set data type varchar(1300);
alter table draft alter column phone set data type varchar(300);
alter table draft alter column organisation set data type varchar(1100);
alter table draft alter column job_title set data type varchar(900);
alter table draft alter column suggestions set data type varchar(1700);
alter table draft_answer alter column answer_text set data type varchar(32100);

alter table appointment alter column cancel_reason set data type varchar(4100);
alter table appointment alter column coach_words set data type varchar(8100);

alter table organisation alter column notes set data type varchar(16100);

alter table programme alter column goals set data type varchar(32100);
alter table programme alter column context set data type varchar(32100);
alter table agreed_action alter column content set data type varchar(2100);
alter table session_note alter column content set data type varchar(32672);

-- A text of no meaning, sealed with the key that sealed all the others.
create table sealed_sample (
    id integer not null primary key,
    sealed varchar(200) not null
);
