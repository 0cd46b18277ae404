-- What another system calls a person ever after; empty for local accounts.
alter table account add column subject varchar(300);
alter table account add constraint account_subject unique (origin, subject);
