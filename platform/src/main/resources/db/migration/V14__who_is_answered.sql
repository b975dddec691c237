-- Replies stand one level deep, but somebody may answer a reply: whoever wrote that hears of it.
alter table post add column reply_to integer;

comment on column post.reply_to is 'Number of the contribution it answers, which may be a reply itself; null when it stands on its own.';

update post set reply_to = root where root <> number;
