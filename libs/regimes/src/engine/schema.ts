import { CLOCK_KINDS, FIELD_TYPES, OUTCOMES, PORTAL_PARTS } from './pack.js';

/** What is written in the files of a pack, as JSON Schema (draft 2020-12): for the check at the start, editors and CI. */
const text = { type: 'string', minLength: 1 } as const;
const name = { type: 'string', pattern: '^[a-z][a-z0-9_]*$' } as const;
const regimeId = { type: 'string', pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' } as const;
const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } as const;
const yes = { const: true } as const;
const days = { type: 'integer', minimum: 0, maximum: 25_000 } as const;
const listOf = (items: object, minItems = 0) => ({ type: 'array', items, minItems });
const closed = (properties: Record<string, object>, required: string[]) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const described = (schema: object, description: string) => ({ ...schema, description });

const PERIOD = closed({ from: day, to: day, reason: text, source: text }, ['from', 'to', 'reason', 'source']);

const ITEMS = described(
  closed(
    {
      most: described({ type: 'integer', minimum: 1 }, 'so many items in one application'),
      unless: described(text, 'the field of `filed` that says why the authority takes more'),
      citation: text,
    },
    ['most', 'citation'],
  ),
  'how many items one application of the kind may have',
);

const PORTAL = described(
  closed(
    {
      name: text,
      source: described(text, 'what shows the order of its forms'),
      sections: described(
        listOf(
          closed(
            {
              name: text,
              shows: described(listOf({ enum: [...PORTAL_PARTS] }), 'what of an application is typed there'),
              roles: described(listOf(name), 'the roles of the parties who are named there'),
              documents: described(listOf(name), 'the kinds of documents that are uploaded there'),
              note: described(text, 'what is asked there and an application does not say'),
            },
            ['name'],
          ),
          1,
        ),
        'its forms, in their order',
      ),
      uploads: described(
        closed(
          {
            mediaTypes: listOf(text, 1),
            lessThanBytes: described({ type: 'integer', minimum: 1 }, 'a file must have fewer bytes'),
            source: text,
          },
          ['source'],
        ),
        'what it takes of files, as far as that is published',
      ),
    },
    ['name', 'source', 'sections'],
  ),
  'the site on which applications are filed; left out where no public text says how its forms go',
);

const PUBLISHED = described(
  listOf({
    ...closed(
      {
        kinds: described(listOf(name, 1), 'the kinds of application that it is about'),
        definition: text,
        period: described(text, 'as FY2023, 2023Q4'),
        averageDays: { type: 'number', exclusiveMinimum: 0, maximum: 1_000 },
        within: described(
          {
            ...listOf(
              closed(
                {
                  workingDays: { type: 'integer', minimum: 1, maximum: 500 },
                  percent: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 100 },
                },
                ['workingDays', 'percent'],
              ),
              1,
            ),
            maxItems: 2,
          },
          'the shares decided within so many working days, the shorter first',
        ),
        source: text,
        quality: described(text, 'whose text it is, and whether it was seen'),
      },
      ['kinds', 'definition', 'period', 'source', 'quality'],
    ),
    oneOf: [{ required: ['averageDays'] }, { required: ['within'] }],
  }),
  'how long decisions take by what was published; a kind of application takes the first that is about it',
);

const REGIME = closed(
  {
    id: described(regimeId, 'what the API calls it, as us-bis'),
    authority: text,
    library: described(name, 'the workspace that holds its rules beside the procedure, as bis'),
    lawAsOf: described(day, 'the day as of which its sources were read'),
    sources: listOf(closed({ title: text, link: text }, ['title']), 1),
    timeZone: described(text, 'from the IANA database: today is the day there'),
    currency: { type: 'string', pattern: '^[A-Z]{3}$' },
    systems: listOf(
      closed(
        {
          id: name,
          name: text,
          number: described(text, 'what its numbers look like, as a regular expression'),
        },
        ['id', 'name'],
      ),
      1,
    ),
    kinds: described(
      listOf(closed({ id: name, name: text, items: ITEMS }, ['id', 'name']), 1),
      'what may be applied for; the first is the usual one',
    ),
    classification: described(
      closed({ name: text, number: described(text, 'what its numbers look like, as a regular expression') }, [
        'name',
      ]),
      'the list by which items are classified',
    ),
    partyRoles: listOf(name),
    receivers: described(
      listOf(name),
      'of the roles, those in which a party receives what is exported, the last one to receive it first',
    ),
    supportDocuments: listOf(name),
    authorizations: listOf(closed({ kind: name, term: text }, ['kind'])),
    portal: PORTAL,
    published: PUBLISHED,
    calendar: closed(
      {
        weekend: described(
          { ...listOf({ type: 'integer', minimum: 0, maximum: 6 }), maxItems: 6, uniqueItems: true },
          'days of the week, 0 for Sunday',
        ),
        holidays: closed({ country: { type: 'string', pattern: '^[A-Z]{2}$' }, state: text }, ['country']),
        closures: described(listOf(PERIOD), 'days on which the authority was closed, both included'),
      },
      ['weekend'],
    ),
  },
  ['id', 'authority', 'lawAsOf', 'sources', 'timeZone', 'currency', 'systems', 'kinds', 'calendar'],
);

const FIELD = closed(
  {
    field: { type: 'string', pattern: '^[a-z][A-Za-z0-9]*$' },
    type: { enum: [...FIELD_TYPES] },
    required: yes,
    options: listOf(text, 1),
    pattern: described(text, 'what a text looks like, or each of several, as a regular expression'),
  },
  ['field', 'type'],
);

const EVENT = closed(
  {
    type: name,
    speaks: { enum: ['authority', 'applicant'] },
    for: described(listOf(name, 1), 'the kinds of application that it happens to; absent: all'),
    citation: text,
    fields: listOf(FIELD),
    status: described(
      name,
      'what a case has come to at least; of an event that opens something, while that is open',
    ),
    shows: described({ const: 'registration' }, 'that the authority has the case'),
    ends: described({ enum: [...OUTCOMES] }, 'it ends the case, with this outcome'),
    opens: described(name, 'what it opens: a request, a suspension, a notice, an appeal'),
    closes: name,
    closesToo: closed({ thing: name, kinds: listOf(text, 1) }, ['thing', 'kinds']),
    answers: described(name, 'what the applicant answers with it, and what stays open'),
    after: described({ enum: [...OUTCOMES] }, 'only after an ending with this outcome'),
    turns: described(
      { type: 'object', additionalProperties: { enum: [...OUTCOMES] } },
      'its outcome into that of the case',
    ),
  },
  ['type', 'speaks'],
);

const PAUSE = closed(
  {
    thing: name,
    kinds: listOf(text, 1),
    most: described({ ...days, minimum: 1 }, 'the most days that it takes out'),
    isSure: described(yes, 'what was told and ended has stopped the clock for certain'),
    fromFirstDay: described(yes, 'its first day is not counted either'),
    citation: text,
  },
  ['thing', 'citation'],
);

const CLOCK = {
  ...closed(
    {
      clock: name,
      kind: { enum: [...CLOCK_KINDS] },
      citation: text,
      for: described(listOf(name, 1), 'the kinds of application that it is for; absent: all'),
      inForce: { ...closed({ from: day, until: day }, []), description: 'for what was filed on these days' },
      days: { ...days, minimum: 1 },
      unit: { enum: ['calendar', 'working'] },
      until: described(text, 'the field that says its last day'),
      starts: described(name, 'the event that starts it'),
      orShown: described(
        yes,
        'where that is not recorded: between the filing and the first sign that the authority has the case',
      ),
      orDueOf: described(name, 'on the last day of this clock, if that is later'),
      before: described({ ...days, minimum: 1 }, 'it ends so many days before the day of the field `until`'),
      completedBy: name,
      cancelledBy: listOf({ enum: [...OUTCOMES] }, 1),
      isSureWhenCancelled: yes,
      lapsesInto: described(name, 'the ending that its lapse brings by itself'),
      pausedBy: listOf(PAUSE, 1),
      hides: described(yes, 'it may be stopped without the applicant being told'),
      share: described(text, 'of a target: for which part of the cases it was published'),
    },
    ['clock', 'kind', 'citation', 'starts'],
  ),
  anyOf: [{ required: ['days'] }, { required: ['until'] }],
};

const SHOWN = {
  type: 'object',
  properties: { clock: name, because: described(listOf(name), 'the codes of its sentences') },
  required: ['clock'],
};

const CASE = closed(
  {
    name: text,
    kind: name,
    events: listOf({ type: 'object', properties: { type: text }, required: ['type'] }),
    asOf: day,
    expect: {
      type: 'object',
      properties: {
        status: { type: ['string', 'null'] },
        statusCertainty: { enum: ['certain', 'as_known', null] },
        outcome: { enum: [...OUTCOMES, null] },
        clocks: described(listOf(SHOWN), 'all that are answered'),
        someClocks: described(listOf(SHOWN), 'some of those that are answered'),
        allowedEvents: listOf(name),
        illegalEvent: { type: 'integer', minimum: 0 },
        contradicts: { type: ['integer', 'null'] },
      },
      additionalProperties: false,
    },
  },
  ['name', 'events', 'asOf', 'expect'],
);

/**
 * The schema beside the folders of packs. A file of a pack names it, and its own part, in its first line, so that editors check
 * and complete it: `# yaml-language-server: $schema=../pack.schema.json#/$defs/clocks`.
 */
export const SCHEMA_FILE = 'pack.schema.json';

/** The files of a pack, and the schema of each. */
export const PACK_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A regime: the procedure of an authority as its applicant sees it',
  description:
    'One definition for each file of a pack: regime.yaml, statuses.yaml, events.yaml, clocks.yaml, words.en.yaml, cases/*.yaml',
  $defs: {
    regime: REGIME,
    statuses: listOf(closed({ status: name, meaning: text, ends: yes }, ['status', 'meaning']), 1),
    events: listOf(EVENT, 1),
    clocks: listOf(CLOCK, 1),
    words: { type: 'object', additionalProperties: text },
    cases: listOf(CASE, 1),
  },
} as const;
