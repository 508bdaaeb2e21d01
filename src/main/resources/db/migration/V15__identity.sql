-- By what visitors know the practice: two colours as style sheets write them, none for the product's own, and a mark, a
-- small PNG in base 64, which every database keeps alike.
alter table practice add column main_colour varchar(7);
alter table practice add column accent_colour varchar(7);
create table practice_logo (
    id bigint not null primary key references practice (id),
    png varchar(32000) not null,
    fingerprint varchar(8) not null
);
