-- Nodes that start at once set up one after the other: whoever sets something up changes this row first, and so holds it.
create table start_turn (
    id integer not null primary key,
    turns bigint not null
);
insert into start_turn (id, turns) values (1, 0);
