-- Which children have one of these values is asked of the whole register, at each unlocking: only those few fields are
-- in the indexes, so that a saved field writes no page more.
CREATE INDEX child_fact_asked ON child_fact (child_id, field)
  WHERE field IN ('INQUIRY_RECEIVED_ON', 'VISIT_ON', 'PLACE_BOOKED_ON', 'MOVE_ON');
CREATE INDEX child_fact_arrived ON child_fact (value, child_id) WHERE field = 'ARRIVED_ON';
CREATE INDEX child_fact_number ON child_fact (field, value, child_id)
  WHERE field IN ('IDENTITY_NUMBER', 'LMA_NUMBER', 'DOSSIER_NUMBER');
CREATE INDEX age_decision_born ON age_decision (born, child_id);
CREATE INDEX age_decision_decided ON age_decision (child_id) WHERE kind IN ('TEMPORARY', 'FINAL');
-- What the lines of the start page are told by, of thousands of children: a tenth of the pages that the table has.
CREATE INDEX child_fact_told ON child_fact (child_id, field, value)
  WHERE field IN ('FIRST_NAME', 'LAST_NAME', 'PROTECTED_IDENTITY', 'INQUIRY_RECEIVED_ON', 'VISIT_ON', 'PLACE_BOOKED_ON',
    'MOVE_ON', 'NEEDS_MV_HOUSING', 'KEEPS_RESPONSIBILITY');
CREATE INDEX record_fact_turning ON record_fact (value, record_id)
  WHERE field IN ('PLACEMENT_FROM', 'PLACEMENT_TO', 'PROFESSIONAL_FROM', 'PROFESSIONAL_TO');

-- A photograph's bytes lie between its days and whether it is in the bin: without the index all of them are read to know.
CREATE INDEX photo_newest ON photo (child_id, taken_date, added_at, removed_at) WHERE removed_at IS NULL;

-- When a child's description was changed last, without reading the whole log.
CREATE INDEX log_entry_description ON log_entry (subject, logged_at)
  WHERE action = 'CHANGED' AND field IN ('HEIGHT', 'BUILD', 'HAIR', 'EYES', 'MARKS');

-- Notes of a period, of all children; and those that are being written.
CREATE INDEX note_happened ON note (happened);
CREATE INDEX note_open ON note (id) WHERE is_open = 1 AND signed_at IS NULL AND removed_at IS NULL;
