-- Whom the user rings that belongs to no child: one of each kind. Empty text is not known.
CREATE TABLE own_contact (
  kind   TEXT NOT NULL PRIMARY KEY,
  name   TEXT NOT NULL,
  number TEXT NOT NULL,
  hours  TEXT NOT NULL,
  note   TEXT NOT NULL
) STRICT;
