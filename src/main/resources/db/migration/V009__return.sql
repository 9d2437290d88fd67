-- How a child came back, and what is known of an episode that was ended though it is not back: a value each, or what
-- was typed but is no value yet. ending is null while an episode lasts and when the child is back.
ALTER TABLE episode ADD COLUMN ending TEXT;
CREATE TABLE return_fact (
  episode_id INTEGER NOT NULL REFERENCES episode (id),
  field      TEXT    NOT NULL,
  value      TEXT,
  draft      TEXT,
  PRIMARY KEY (episode_id, field)
) STRICT;
