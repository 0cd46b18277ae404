-- Rows are added; the database itself refuses to change them, and to remove those of the last month.
create trigger audit_is_not_changed before update on audit for each row
  call "vn.danchieu.portal.database.KeptRows";
create trigger audit_is_not_removed before delete on audit for each row
  call "vn.danchieu.portal.database.KeptRows";
