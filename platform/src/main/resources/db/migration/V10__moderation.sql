-- What forms are stamped with, so that every node knows which are ours. Two random identities: 244 bits.
create table form_key (
    one    boolean primary key default true check (one),
    secret bytea   not null
);

insert into form_key (secret) values (uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
