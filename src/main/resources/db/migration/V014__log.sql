-- Reviews of the log (loggkontroller), each with the paper as it was signed. head_* is how far the log went then.
CREATE TABLE log_review (
  id          INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  signed_at   TEXT    NOT NULL,
  by_name     TEXT    NOT NULL,
  first_date  TEXT    NOT NULL,
  last_date   TEXT    NOT NULL,
  remark      TEXT    NOT NULL,
  head_entry_id INTEGER NOT NULL,
  head_hash   TEXT    NOT NULL,
  pdf         BLOB    NOT NULL
) STRICT;
