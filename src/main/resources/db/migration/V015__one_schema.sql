-- Scripts 1, 3 and 4 were still changed while no version had been released, so registers from those days lack what they
-- were given later. From here on all are alike; nothing is new for any other.
CREATE TABLE IF NOT EXISTS calendar_event (
  id           INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  child_id     INTEGER REFERENCES child (id),
  list         TEXT    NOT NULL,
  decision_id  INTEGER NOT NULL,
  item         TEXT    NOT NULL,
  uid          TEXT    NOT NULL UNIQUE,
  sequence     INTEGER NOT NULL,
  event_date   TEXT    NOT NULL,
  is_cancelled INTEGER NOT NULL,
  UNIQUE (child_id, list, decision_id, item)
) STRICT;

CREATE TABLE IF NOT EXISTS removed_phrase (
  id           INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  abbreviation TEXT    NOT NULL,
  content      TEXT    NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS reminder_draft (
  child_id INTEGER NOT NULL,
  field    TEXT    NOT NULL,
  typed    TEXT    NOT NULL,
  PRIMARY KEY (child_id, field)
) STRICT;

DROP INDEX IF EXISTS log_value_child;

-- It had a calendar_uid and a sequence once, which nobody fills any more. Marks step aside while it is made anew.
CREATE TEMPORARY TABLE items AS SELECT id, run_id, item FROM run_item;
CREATE TEMPORARY TABLE marks AS SELECT * FROM item_mark;
DELETE FROM item_mark;
DROP TABLE run_item;
CREATE TABLE run_item (
  id     INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  run_id INTEGER NOT NULL REFERENCES checklist_run (id),
  item   TEXT    NOT NULL,
  UNIQUE (run_id, item)
) STRICT;
INSERT INTO run_item (id, run_id, item) SELECT id, run_id, item FROM items;
INSERT INTO item_mark SELECT * FROM marks;
DROP TABLE items;
DROP TABLE marks;
