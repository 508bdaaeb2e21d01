-- Clients as the coach keeps them: in which role he knows somebody, what he notes of an organisation, and by what both
-- are found.

alter table organisation add column website varchar(300);
alter table organisation add column notes varchar(4000);

create table person_role (
    person_id bigint not null references person (id),
    contact_role varchar(10) not null,
    constraint person_role_once primary key (contact_role, person_id)
);
create index person_role_person on person_role (person_id);
-- Whoever booked talks with the coach himself. Who was erased has no address any more, and no role.
insert into person_role (person_id, contact_role)
    select id, 'CLIENT' from person where email like '%@%';

-- Without case, accents and signs. None as long as it is not filled in, which the next start does, for SQL cannot; what
-- was erased has an empty one and is found nowhere. Lists are read from these indexes alone.
alter table person add column sort_name varchar(200);
alter table person add column search_text varchar(1000);
create index person_sort on person (sort_name, id);
alter table organisation add column sort_name varchar(200);
alter table organisation add column search_text varchar(1000);
create index organisation_sort on organisation (sort_name, id);

-- Each three letters in a row that occur in the text to search.
create table person_gram (
    gram varchar(6) not null,
    person_id bigint not null references person (id),
    constraint person_gram_once primary key (gram, person_id)
);
create index person_gram_person on person_gram (person_id);
create table organisation_gram (
    gram varchar(6) not null,
    organisation_id bigint not null references organisation (id),
    constraint organisation_gram_once primary key (gram, organisation_id)
);
create index organisation_gram_organisation on organisation_gram (organisation_id);
