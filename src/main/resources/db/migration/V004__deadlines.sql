-- Deadlines of one's own. every_count and every_unit say how often one comes again; none comes after until_date.
-- warn_days is empty where the register's setting holds.
CREATE TABLE reminder (
  id           INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  child_id     INTEGER REFERENCES child (id),
  title        TEXT    NOT NULL,
  note         TEXT    NOT NULL,
  first_date   TEXT    NOT NULL,
  every_count  INTEGER,
  every_unit   TEXT,
  until_date   TEXT,
  warn_days    INTEGER,
  created_at   TEXT    NOT NULL,
  removed_at   TEXT,
  CHECK ((every_count IS NULL) = (every_unit IS NULL))
) STRICT;
CREATE INDEX reminder_child ON reminder (child_id);

-- What was said of the time planned for a day. The newest mark of a day that isn't taken back holds.
CREATE TABLE reminder_mark (
  id             INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  reminder_id    INTEGER NOT NULL REFERENCES reminder (id),
  planned_date   TEXT    NOT NULL,
  what           TEXT    NOT NULL,
  marked_date    TEXT    NOT NULL,
  postponed_date TEXT,
  done_by        TEXT    NOT NULL,
  note           TEXT    NOT NULL,
  made_at        TEXT    NOT NULL,
  taken_back_at  TEXT,
  CHECK ((what = 'POSTPONED') = (postponed_date IS NOT NULL))
) STRICT;
CREATE INDEX reminder_mark_reminder ON reminder_mark (reminder_id);

-- What is typed of a new deadline while it is no whole one yet; child_id is the child it was begun for, 0 for none.
CREATE TABLE reminder_draft (
  child_id INTEGER NOT NULL,
  field    TEXT    NOT NULL,
  typed    TEXT    NOT NULL,
  PRIMARY KEY (child_id, field)
) STRICT;
