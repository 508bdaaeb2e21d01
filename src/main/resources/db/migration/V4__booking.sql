-- What a visitor has typed so far, found by the hash of a key that only his browser knows.
create table draft (
    key_hash varchar(64) not null primary key,
    language varchar(2) not null,
    meeting_type varchar(60),
    country varchar(10),
    postcode varchar(60),
    house_number varchar(60),
    house_addition varchar(60),
    street varchar(200),
    city varchar(200),
    starts_at_ms bigint,
    questionnaire_version_id bigint references questionnaire_version (id),
    person_name varchar(200),
    email varchar(300),
    phone varchar(60),
    organisation varchar(250),
    job_title varchar(200),
    touched_at_ms bigint not null,
    version integer not null
);
create index draft_touched on draft (touched_at_ms);

create table draft_answer (
    key_hash varchar(64) not null references draft (key_hash),
    question_key varchar(40) not null,
    answer_text varchar(8000) not null,
    constraint draft_answer_once unique (key_hash, question_key)
);

-- The answer given to a booking, sealed with the key that its sender chose, so that sending it twice books once.
create table booking_receipt (
    key_hash varchar(64) not null primary key,
    sealed varchar(1000) not null,
    created_at_ms bigint not null
);
create index booking_receipt_created on booking_receipt (created_at_ms);
