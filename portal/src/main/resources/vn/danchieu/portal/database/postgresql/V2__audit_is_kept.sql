-- Rows are added; the database itself refuses to change them, and to remove those of the last month.
create function audit_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and old.happened < now() - interval '30 days' then
    return old;
  end if;
  raise exception 'the audit is only added to';
end
$$;

create trigger audit_is_kept before update or delete on audit
  for each row execute function audit_is_kept();
create trigger audit_is_not_emptied before truncate on audit
  for each statement execute function audit_is_kept();
