-- Why a child's file must not be thinned for the time being (bevarandestopp); one each. Lifting it removes the row, the
-- log tells of both.
CREATE TABLE thinning_hold (
  child_id  INTEGER NOT NULL PRIMARY KEY REFERENCES child (id),
  from_date TEXT    NOT NULL,
  reason    TEXT    NOT NULL,
  set_by    TEXT    NOT NULL,
  set_at    TEXT    NOT NULL
) STRICT;

-- What the user has answered for: that papers which are never thinned lie in an archive, that others were looked
-- through. what names the hindrance that no longer stands in the way.
CREATE TABLE thinning_release (
  child_id     INTEGER NOT NULL REFERENCES child (id),
  what         TEXT    NOT NULL,
  decided_date TEXT    NOT NULL,
  note         TEXT    NOT NULL,
  decided_by   TEXT    NOT NULL,
  decided_at   TEXT    NOT NULL,
  PRIMARY KEY (child_id, what)
) STRICT;

-- What is half typed on the pages of thinning and of the register extract.
CREATE TABLE thinning_draft (
  child_id INTEGER NOT NULL REFERENCES child (id),
  field    TEXT    NOT NULL,
  typed    TEXT    NOT NULL,
  PRIMARY KEY (child_id, field)
) STRICT;

-- What the user leaves out of a child's register extract, and why; thing is the entry's key there.
CREATE TABLE extract_left_out (
  child_id INTEGER NOT NULL REFERENCES child (id),
  thing    TEXT    NOT NULL,
  reason   TEXT    NOT NULL,
  PRIMARY KEY (child_id, thing)
) STRICT;

-- What was thinned, without anything of the child but its file number, which is not given again. removed: a line each,
-- what and how many. The log's head before the line about it and after: number and hash in hex.
CREATE TABLE thinning_certificate (
  id           INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  file_year    INTEGER NOT NULL,
  file_number  INTEGER NOT NULL,
  thinned_at   TEXT    NOT NULL,
  thinned_by   TEXT    NOT NULL,
  rule         TEXT    NOT NULL,
  counted_date TEXT    NOT NULL,
  due_date     TEXT    NOT NULL,
  released     TEXT    NOT NULL,
  exported     TEXT    NOT NULL,
  removed      TEXT    NOT NULL,
  head_before  TEXT    NOT NULL,
  head_after   TEXT    NOT NULL,
  UNIQUE (file_year, file_number)
) STRICT;
