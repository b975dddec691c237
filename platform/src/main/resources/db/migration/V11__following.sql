-- A message may have an HTML form beside its plain text, and tell mail programs what it belongs to.
alter table mail
    add column html    text,
    add column headers text not null default '';

comment on column mail.headers is 'A line for every part: see MailHeaders. Emptied with the text: it holds a link that ends such mail.';
