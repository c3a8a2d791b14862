-- SPDX-License-Identifier: MIT
-- The content database, and the only place that says so. A thing with an id is a row; a pure tree, such as running
-- text, is a JSON column, an array or an object. (The JSON functions would check more, but a schema that is not trusted may not use
-- them, and the library trusts none.) The words of the closed sets are those of codec/vocabulary.h.

PRAGMA page_size = 4096;
PRAGMA application_id = 1113941107; -- "Beds" in ASCII
PRAGMA user_version = 10; -- one more whenever anything below changes

CREATE TABLE article (
  place INTEGER NOT NULL PRIMARY KEY CHECK (place = 1), -- a database holds one article
  id TEXT NOT NULL CHECK (id <> '' AND id NOT GLOB '*[^a-z0-9-]*'),
  version TEXT NOT NULL CHECK (version <> ''),
  language TEXT NOT NULL CHECK (language <> ''),
  language_name TEXT NOT NULL CHECK (language_name <> ''), -- as its speakers call it
  title TEXT NOT NULL CHECK (title <> ''),
  welcome TEXT NOT NULL,
  answer TEXT NOT NULL,
  reviewed TEXT NOT NULL CHECK (reviewed GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  review_by TEXT NOT NULL CHECK (review_by GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  review_note TEXT NOT NULL,
  authors TEXT NOT NULL CHECK (authors GLOB '[[]*]'),
  funding TEXT NOT NULL,
  licence TEXT NOT NULL,
  source_title TEXT NOT NULL,
  source_author TEXT NOT NULL,
  source_year INTEGER NOT NULL
) STRICT;

-- What the article is about, in the codes of health records.
CREATE TABLE code (
  place INTEGER NOT NULL PRIMARY KEY,
  system TEXT NOT NULL CHECK (system IN ('icd_10', 'icd_10_cm', 'snomed_ct')),
  code TEXT NOT NULL CHECK (code <> '' AND code NOT GLOB '*[^A-Z0-9.]*'),
  name TEXT NOT NULL CHECK (name <> ''),
  checked TEXT NOT NULL CHECK (checked <> ''),
  UNIQUE (system, code)
) STRICT;

CREATE TABLE section_group (
  place INTEGER NOT NULL PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (id <> '' AND id NOT GLOB '*[^a-z0-9-]*'),
  title TEXT NOT NULL
) STRICT;

CREATE TABLE section (
  place INTEGER NOT NULL PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (id <> '' AND id NOT GLOB '*[^a-z0-9-]*'),
  "group" TEXT NOT NULL REFERENCES section_group (id),
  title TEXT NOT NULL CHECK (title <> ''),
  plain_speech INTEGER NOT NULL CHECK (plain_speech IN (0, 1)),
  source_rows TEXT NOT NULL CHECK (source_rows GLOB '[[]*]'),
  key_message TEXT NOT NULL CHECK (key_message GLOB '[[]*]'),
  blocks TEXT NOT NULL CHECK (blocks GLOB '[[]*]')
) STRICT;

CREATE TABLE study (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> '' AND id NOT GLOB '*[^a-z0-9-]*'),
  type TEXT NOT NULL,
  title TEXT NOT NULL CHECK (title <> ''),
  title_short TEXT NOT NULL,
  author TEXT NOT NULL CHECK (author GLOB '[[]*]'),
  container_title TEXT NOT NULL,
  publisher TEXT NOT NULL,
  year INTEGER NOT NULL CHECK (year >= 0),
  volume TEXT NOT NULL,
  issue TEXT NOT NULL,
  page TEXT NOT NULL,
  number TEXT NOT NULL,
  doi TEXT NOT NULL,
  pmid TEXT NOT NULL,
  pmcid TEXT NOT NULL,
  url TEXT NOT NULL,
  design TEXT NOT NULL CHECK (design IN ('trial', 'comparison', 'review', 'guideline', 'lab_study',
    'survey', 'records', 'interviews', 'case_series', 'leaflet', 'opinion', 'thesis', 'article', 'other')),
  read TEXT NOT NULL CHECK (read IN ('full_text', 'abstract', 'secondary')),
  plain_speech INTEGER NOT NULL CHECK (plain_speech IN (0, 1)), -- its words speak plainly about sex
  sample_size INTEGER CHECK (sample_size >= 0),
  men INTEGER CHECK (men >= 0),
  women INTEGER CHECK (women >= 0),
  patients INTEGER CHECK (patients BETWEEN 0 AND coalesce(sample_size, patients)),
  condition TEXT CHECK (condition IN ('back_pain', 'long_term_back_pain', 'new_back_pain', 'other')),
  mean_age REAL CHECK (mean_age >= 0), -- years
  youngest INTEGER CHECK (youngest >= 0),
  oldest INTEGER CHECK (oldest >= 0),
  couples INTEGER NOT NULL CHECK (couples IN (0, 1)),
  studies INTEGER CHECK (studies > 0),
  who TEXT NOT NULL,
  found TEXT NOT NULL,
  limits TEXT NOT NULL,
  cannot_tell TEXT NOT NULL,
  as_cited TEXT CHECK (as_cited GLOB '{*}'),
  CONSTRAINT men_and_women_are_no_more_than_all CHECK (coalesce(men, 0) + coalesce(women, 0) <= sample_size),
  CONSTRAINT the_youngest_is_no_older_than_the_oldest CHECK (youngest <= oldest)
) STRICT, WITHOUT ROWID;

-- What studies are filed under, what claims are about, and what a study cannot support.
CREATE TABLE topic (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> '' AND id NOT GLOB '*[^a-z0-9-]*'),
  title TEXT NOT NULL CHECK (title <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE subject (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> '' AND id NOT GLOB '*[^a-z0-9-]*'),
  words TEXT NOT NULL CHECK (words <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE study_topic (
  study TEXT NOT NULL REFERENCES study (id),
  place INTEGER NOT NULL CHECK (place > 0),
  topic TEXT NOT NULL REFERENCES topic (id),
  PRIMARY KEY (study, place),
  UNIQUE (study, topic)
) STRICT, WITHOUT ROWID;

CREATE TABLE study_cannot_support (
  study TEXT NOT NULL REFERENCES study (id),
  place INTEGER NOT NULL CHECK (place > 0),
  subject TEXT NOT NULL REFERENCES subject (id),
  PRIMARY KEY (study, place),
  UNIQUE (study, subject)
) STRICT, WITHOUT ROWID;

-- A claim names its leading study, and the deferred key lets nothing be committed before claim_study has that row.
CREATE TABLE claim (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> '' AND id NOT GLOB '*[^a-z0-9-]*'),
  relation TEXT NOT NULL
    CHECK (relation IN ('shows', 'partly', 'guideline', 'expert', 'our_inference', 'safety_addition')),
  certainty TEXT CHECK (certainty IN ('very_low', 'low', 'moderate', 'high')),
  at_best TEXT CHECK (at_best IN ('low', 'moderate', 'high')), -- the upper end, where certainty is a range
  says TEXT NOT NULL CHECK (says <> ''),
  reason TEXT NOT NULL,
  shown_in TEXT NOT NULL,
  leading_study TEXT,
  CONSTRAINT a_range_has_both_ends CHECK (at_best IS NULL OR certainty IS NOT NULL),
  CONSTRAINT the_upper_end_lies_above_the_lower CHECK (at_best IS NULL OR certainty || ' ' || at_best IN
    ('very_low low', 'very_low moderate', 'very_low high', 'low moderate', 'low high', 'moderate high')),
  CONSTRAINT what_is_not_ours_is_certain_to_a_degree
    CHECK (certainty IS NOT NULL OR relation IN ('our_inference', 'safety_addition')),
  CONSTRAINT what_is_shown_was_shown_in_someone CHECK (shown_in <> '' OR relation NOT IN ('shows', 'partly')),
  CONSTRAINT a_certainty_has_its_reason CHECK (certainty IS NULL OR reason <> ''),
  CONSTRAINT a_claim_has_a_study_or_is_ours
    CHECK (leading_study IS NOT NULL OR relation IN ('our_inference', 'safety_addition')),
  FOREIGN KEY (id, leading_study) REFERENCES claim_study (claim, study) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE claim_study (
  claim TEXT NOT NULL REFERENCES claim (id),
  place INTEGER NOT NULL CHECK (place > 0),
  study TEXT NOT NULL REFERENCES study (id),
  PRIMARY KEY (claim, place),
  UNIQUE (claim, study)
) STRICT, WITHOUT ROWID;

CREATE INDEX claim_study_by_study ON claim_study (study);

CREATE TABLE claim_about (
  claim TEXT NOT NULL REFERENCES claim (id),
  place INTEGER NOT NULL CHECK (place > 0),
  subject TEXT NOT NULL REFERENCES subject (id),
  PRIMARY KEY (claim, place),
  UNIQUE (claim, subject)
) STRICT, WITHOUT ROWID;

CREATE TABLE term (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> '' AND id NOT GLOB '*[^a-z0-9-]*'),
  word TEXT NOT NULL CHECK (word <> ''),
  meaning TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE figure (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> '' AND id NOT GLOB '*[^a-z0-9-]*'),
  caption TEXT NOT NULL,
  description TEXT NOT NULL,
  svg TEXT NOT NULL,
  width INTEGER NOT NULL CHECK (width >= 0),
  height INTEGER NOT NULL CHECK (height >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE region (
  id TEXT NOT NULL PRIMARY KEY CHECK (id = 'none' OR id GLOB '[A-Z][A-Z]'),
  name TEXT NOT NULL,
  emergency TEXT NOT NULL CHECK (emergency <> ''),
  advice TEXT NOT NULL CHECK (advice <> ''),
  support TEXT NOT NULL CHECK (support GLOB '[[]*]'),
  checked TEXT NOT NULL,
  notice TEXT NOT NULL -- that words which go with a call stand in another language; mostly empty
) STRICT, WITHOUT ROWID;

-- What the words of a section mention. Derived from its JSON, so that a mention of nothing cannot be committed.
CREATE TABLE section_study (
  section TEXT NOT NULL REFERENCES section (id),
  place INTEGER NOT NULL CHECK (place > 0), -- in order of first mention
  study TEXT NOT NULL REFERENCES study (id),
  PRIMARY KEY (section, place),
  UNIQUE (section, study)
) STRICT, WITHOUT ROWID;

CREATE INDEX section_study_by_study ON section_study (study);

CREATE TABLE section_claim (
  section TEXT NOT NULL REFERENCES section (id),
  claim TEXT NOT NULL REFERENCES claim (id),
  PRIMARY KEY (section, claim)
) STRICT, WITHOUT ROWID;

CREATE TABLE section_term (
  section TEXT NOT NULL REFERENCES section (id),
  term TEXT NOT NULL REFERENCES term (id),
  PRIMARY KEY (section, term)
) STRICT, WITHOUT ROWID;

CREATE TABLE section_figure (
  section TEXT NOT NULL REFERENCES section (id),
  figure TEXT NOT NULL REFERENCES figure (id),
  PRIMARY KEY (section, figure)
) STRICT, WITHOUT ROWID;

CREATE TABLE section_link (
  section TEXT NOT NULL REFERENCES section (id),
  target TEXT NOT NULL REFERENCES section (id),
  PRIMARY KEY (section, target)
) STRICT, WITHOUT ROWID;

-- What is asked and what follows from the answers: guidance.json and positions.json. An article may ask nothing.
CREATE TABLE guidance (
  place INTEGER NOT NULL PRIMARY KEY CHECK (place = 1),
  logic TEXT NOT NULL CHECK (logic GLOB '{*}'),
  positions TEXT NOT NULL CHECK (positions GLOB '{*}')
) STRICT;

-- The words of the guidance, a row for each thing that has any: codec/guidance_text_codec.h says in which form.
CREATE TABLE guidance_words (
  kind TEXT NOT NULL CHECK (kind IN ('card', 'mark', 'mark_change', 'outcome', 'part', 'pattern', 'position',
    'question', 'rule', 'safety')),
  id TEXT NOT NULL CHECK (kind = 'safety' OR id <> ''),
  words TEXT NOT NULL CHECK (words GLOB '[[{"]*'),
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

-- What they mention, derived as section_study and the others are.
CREATE TABLE guidance_study (
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  study TEXT NOT NULL REFERENCES study (id),
  PRIMARY KEY (kind, id, study),
  FOREIGN KEY (kind, id) REFERENCES guidance_words (kind, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE guidance_claim (
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  claim TEXT NOT NULL REFERENCES claim (id),
  PRIMARY KEY (kind, id, claim),
  FOREIGN KEY (kind, id) REFERENCES guidance_words (kind, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE guidance_term (
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  term TEXT NOT NULL REFERENCES term (id),
  PRIMARY KEY (kind, id, term),
  FOREIGN KEY (kind, id) REFERENCES guidance_words (kind, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE guidance_figure (
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  figure TEXT NOT NULL REFERENCES figure (id),
  PRIMARY KEY (kind, id, figure),
  FOREIGN KEY (kind, id) REFERENCES guidance_words (kind, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE guidance_link (
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  target TEXT NOT NULL REFERENCES section (id),
  PRIMARY KEY (kind, id, target),
  FOREIGN KEY (kind, id) REFERENCES guidance_words (kind, id)
) STRICT, WITHOUT ROWID;

-- What can be handed out on paper, in the author's order. The deferred key is as with claims: each has a part.
CREATE TABLE handout (
  place INTEGER NOT NULL PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (id <> '' AND id NOT GLOB '*[^a-z0-9-]*'),
  title TEXT NOT NULL CHECK (title <> ''),
  about TEXT NOT NULL CHECK (about <> ''),
  first_part INTEGER NOT NULL AS (1),
  FOREIGN KEY (id, first_part) REFERENCES handout_part (handout, place) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The parts of a handout: a kind, and of the kinds that name one thing its id. What is derived from both are the keys.
CREATE TABLE handout_part (
  handout TEXT NOT NULL REFERENCES handout (id),
  place INTEGER NOT NULL CHECK (place > 0),
  kind TEXT NOT NULL CHECK (kind IN ('result', 'positions', 'signs', 'wallet', 'everything', 'section', 'card',
    'position', 'claim')),
  id TEXT NOT NULL,
  section TEXT AS (CASE kind WHEN 'section' THEN id END) REFERENCES section (id),
  claim TEXT AS (CASE kind WHEN 'claim' THEN id END) REFERENCES claim (id),
  advice TEXT AS (CASE WHEN kind IN ('card', 'position') THEN id END),
  PRIMARY KEY (handout, place),
  UNIQUE (handout, kind, id),
  CONSTRAINT a_part_names_one_thing_or_is_whole
    CHECK ((id = '') = (kind IN ('result', 'positions', 'signs', 'wallet', 'everything'))),
  FOREIGN KEY (kind, advice) REFERENCES guidance_words (kind, id)
) STRICT, WITHOUT ROWID;

-- What stands beside the pages for a clinician. A line is kept once; a note of a page names its lines in their order.
CREATE TABLE clinic_stage (
  stage TEXT NOT NULL PRIMARY KEY CHECK (stage IN ('permission', 'limited_information', 'specific_suggestions',
    'intensive_therapy', 'review', 'reflect')),
  title TEXT NOT NULL CHECK (title <> ''),
  about TEXT NOT NULL CHECK (about GLOB '[[]*')
) STRICT, WITHOUT ROWID;

CREATE TABLE clinic_line (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> '' AND id NOT GLOB '*[^a-z0-9-]*'),
  words TEXT NOT NULL CHECK (words GLOB '[[]*]' AND words <> '[]')
) STRICT, WITHOUT ROWID;

-- What a line mentions, derived as section_study and the others are; here the keys are.
CREATE TABLE clinic_mention (
  line TEXT NOT NULL REFERENCES clinic_line (id),
  kind TEXT NOT NULL CHECK (kind IN ('study', 'claim', 'term', 'section')),
  id TEXT NOT NULL,
  study TEXT AS (CASE kind WHEN 'study' THEN id END) REFERENCES study (id),
  claim TEXT AS (CASE kind WHEN 'claim' THEN id END) REFERENCES claim (id),
  term TEXT AS (CASE kind WHEN 'term' THEN id END) REFERENCES term (id),
  section TEXT AS (CASE kind WHEN 'section' THEN id END) REFERENCES section (id),
  PRIMARY KEY (line, kind, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE clinic_note (
  page TEXT NOT NULL PRIMARY KEY CHECK (page GLOB '?*:?*'),
  stage TEXT NOT NULL REFERENCES clinic_stage (stage) CHECK (stage NOT IN ('review', 'reflect')),
  section TEXT AS (CASE WHEN page GLOB 'section:*' THEN substr(page, 9) END) REFERENCES section (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE clinic_note_line (
  page TEXT NOT NULL REFERENCES clinic_note (page),
  list TEXT NOT NULL CHECK (list IN ('open', 'ask', 'examine', 'close', 'teach_back')),
  place INTEGER NOT NULL CHECK (place > 0),
  line TEXT NOT NULL REFERENCES clinic_line (id),
  PRIMARY KEY (page, list, place),
  UNIQUE (page, list, line)
) STRICT, WITHOUT ROWID;

CREATE TABLE clinic_count (
  place INTEGER NOT NULL PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (id <> '' AND id NOT GLOB '*[^a-z0-9-]*'),
  title TEXT NOT NULL CHECK (title <> ''),
  answers TEXT NOT NULL CHECK (answers GLOB '[[]{*')
) STRICT;

-- A section in easy words: its lines in their order.
CREATE TABLE easy_line (
  section TEXT NOT NULL REFERENCES section (id),
  place INTEGER NOT NULL CHECK (place > 0),
  words TEXT NOT NULL CHECK (words GLOB '[[]*]' AND words <> '[]'),
  PRIMARY KEY (section, place)
) STRICT, WITHOUT ROWID;

-- The questions about a section, in their order. The claim that shows the answer stands in the section's own words, and
-- so does every claim of both tables.
CREATE TABLE teach_back (
  section TEXT NOT NULL REFERENCES section (id),
  place INTEGER NOT NULL CHECK (place > 0),
  id TEXT NOT NULL CHECK (id <> '' AND id NOT GLOB '*[^a-z0-9-]*'),
  ask TEXT NOT NULL CHECK (ask <> ''),
  options TEXT NOT NULL CHECK (options GLOB '[[]{*'),
  "right" TEXT NOT NULL CHECK ("right" <> ''), -- the id of an option
  shown_by TEXT NOT NULL,
  why TEXT NOT NULL CHECK (why GLOB '[[]*]' AND why <> '[]'),
  PRIMARY KEY (section, place),
  UNIQUE (section, id),
  CONSTRAINT the_right_one_is_an_option CHECK (instr(options, '"id":"' || "right" || '"') > 0),
  FOREIGN KEY (section, shown_by) REFERENCES section_claim (section, claim)
) STRICT, WITHOUT ROWID;

-- What both mention, derived as section_study and the others are.
CREATE TABLE understanding_mention (
  section TEXT NOT NULL REFERENCES section (id),
  kind TEXT NOT NULL CHECK (kind IN ('study', 'claim', 'term', 'section')),
  id TEXT NOT NULL,
  study TEXT AS (CASE kind WHEN 'study' THEN id END),
  claim TEXT AS (CASE kind WHEN 'claim' THEN id END),
  term TEXT AS (CASE kind WHEN 'term' THEN id END),
  target TEXT AS (CASE kind WHEN 'section' THEN id END) REFERENCES section (id),
  PRIMARY KEY (section, kind, id),
  FOREIGN KEY (section, study) REFERENCES section_study (section, study),
  FOREIGN KEY (section, claim) REFERENCES section_claim (section, claim),
  FOREIGN KEY (section, term) REFERENCES section_term (section, term)
) STRICT, WITHOUT ROWID;

-- The words that the programs put around the content, by the keys of content/phrases/en.json.
CREATE TABLE phrase (
  key TEXT NOT NULL PRIMARY KEY CHECK (key <> '' AND key NOT GLOB '*[^a-z0-9_]*'),
  words TEXT NOT NULL CHECK (words <> '')
) STRICT;

-- Those that change with a number. The rule is that of the language the words are in, which may stand in for another.
CREATE TABLE plural_phrase (
  key TEXT NOT NULL CHECK (key <> '' AND key NOT GLOB '*[^a-z0-9_]*'),
  form TEXT NOT NULL CHECK (form IN ('zero', 'one', 'two', 'few', 'many', 'other')),
  rule TEXT NOT NULL CHECK (rule IN ('english', 'spanish', 'arabic')),
  words TEXT NOT NULL CHECK (words <> ''),
  PRIMARY KEY (key, form)
) STRICT, WITHOUT ROWID;

-- Search. How the words of the article's language are taken apart, the definition that passage_index is made with, and
-- the small words that answer no question by themselves.
CREATE TABLE search_language (
  place INTEGER NOT NULL PRIMARY KEY CHECK (place = 1),
  tokenizer TEXT NOT NULL CHECK (tokenizer <> ''),
  small_words TEXT NOT NULL
) STRICT;

-- Words of one synonym group stand for each other.
CREATE TABLE synonym (
  synonym_group INTEGER NOT NULL,
  place INTEGER NOT NULL,
  words TEXT NOT NULL CHECK (words <> ''),
  PRIMARY KEY (synonym_group, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE findable (
  place INTEGER NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('section', 'study', 'term', 'card')),
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  UNIQUE (kind, id)
) STRICT;

-- What can be found, a row of passage_index each. Key messages, studies and terms come first: a search that matches
-- more rows than it ranks takes the first of them.
CREATE TABLE passage (
  place INTEGER NOT NULL PRIMARY KEY,
  findable INTEGER NOT NULL REFERENCES findable (place),
  number INTEGER NOT NULL CHECK (number >= 0), -- as content::passages counts; 0: the key message
  words TEXT NOT NULL
) STRICT;

-- No content of its own: the rowid is the place of a passage, and snippets are cut from that. The writer puts the
-- tokenizer of search_language in: the definition of a virtual table cannot read one.
CREATE VIRTUAL TABLE passage_index USING fts5 (
  title, words, content = '', tokenize = '@tokenizer@', prefix = '2 3'
);
