import { DETERMINATION_QUESTIONS, unwrap } from '@ninety/client';
import type { NinetyClient, Schemas } from '@ninety/client';
import { z } from 'zod';
import { answering, SHOWN } from './answer.js';
import { COUNTRY, DAY, given, ID, offer } from './tool.js';

const LONGEST_PROSE = 2_000;
const MOST_PARTIES = 20;
/** `paragraph` is asked of the item, not of what is done with it. */
const QUESTIONS = DETERMINATION_QUESTIONS.filter((question) => question !== 'paragraph');

type Match = Schemas['ScreeningMatch'];

/** What both installations answer alike: a client of either asks it. */
export const screenName = offer({
  name: 'screen_name',
  title: 'Screen a name',
  description:
    'Who on the lists that are loaded a name is like, and whose address it has, with scores and reasons. It keeps what was asked and answered, as evidence; it clears nobody: a person judges a match.',
  keeps: 'evidence',
  input: z.strictObject({
    name: z.string().min(1).max(500),
    country: COUNTRY.optional().describe('where the party is, as FI'),
    address: z.string().min(1).max(500).optional(),
    threshold: z.number().min(0).max(1).optional().describe('the least score of a match'),
    asOf: DAY.optional().describe('against the lists as they stood on a day'),
  }),
  output: answering({
    screeningId: z.string(),
    listVersion: z.number().nullable(),
    threshold: z.number(),
    matches: z.array(z.looseObject({ name: SHOWN, score: z.number(), kind: z.string() })),
    noMatch: z.array(z.unknown()),
    warnings: z.array(z.unknown()),
  }),
  ask: async (client: NinetyClient, { name, country, address, threshold, asOf }) => {
    const party = { name, country: country ?? null, address: address ?? null };
    const body = { parties: [party], threshold: threshold ?? null, asOf: asOf ?? null };
    const {
      id,
      listVersion,
      threshold: least,
      results,
      warningSentences,
    } = await unwrap(client.POST('/v1/screenings', { body }));
    return {
      screeningId: id,
      listVersion,
      threshold: least,
      matches: results.flatMap(({ matches }) => matches.map(matchOf)),
      noMatch: results.flatMap(({ noMatch }) => noMatch),
      warnings: warningSentences ?? [],
    };
  },
});

/** Without the numbers by which it was weighed. */
function matchOf({ explanation, ...match }: Match) {
  return { ...match, explanation: explanation.text };
}

export const askDetermination = offer({
  name: 'ask_determination',
  title: 'Is a license needed?',
  description:
    'Whether a license is needed for an item and a destination, as far as the loaded law tells: reasons with citations, exceptions, open questions, and what was not examined. It keeps the question and the answer, as evidence; it is no legal advice.',
  keeps: 'evidence',
  input: z.strictObject({
    eccn: z.string().min(1).max(40).describe('as 3A001, 3A001.b.2 or EAR99'),
    destination: COUNTRY.describe('as CN'),
    paragraph: z.string().min(1).max(40).optional().describe('of the entry, as b.2'),
    from: COUNTRY.optional().describe('where it is exported from; US when left out'),
    endUse: z.string().min(1).max(LONGEST_PROSE).optional(),
    value: z.number().min(0).optional().describe('net value of the item in the order, in US dollars'),
    parties: z
      .array(
        z.strictObject({
          name: z.string().min(1).max(500),
          country: COUNTRY,
          role: z.string().min(1).max(40).default('ultimate_consignee'),
        }),
      )
      .max(MOST_PARTIES)
      .optional(),
    answers: z
      .partialRecord(z.enum(QUESTIONS), z.boolean())
      .optional()
      .describe('answers to questions that an earlier determination had open; never guessed'),
    on: DAY.optional().describe('by the law of a day; today when left out'),
  }),
  output: answering({
    id: z.string(),
    result: z.string(),
    reasons: z.array(z.unknown()),
    exceptions: z.array(z.unknown()),
    questions: z.array(z.unknown()),
    notExamined: z.array(z.unknown()),
  }),
  ask: async (client: NinetyClient, asked) =>
    unwrap(
      client.POST('/v1/determinations', {
        body: { ...given(asked), eccn: asked.eccn, destination: asked.destination },
      }),
    ),
});

export const readLaw = offer({
  name: 'read_law',
  title: 'Read the law',
  description:
    'What the loaded law says of an ECCN (reasons for control, exceptions, paragraphs) or of a country (its marks on the chart, its groups), as of a day. One of the two.',
  keeps: 'nothing',
  input: z
    .strictObject({
      eccn: z.string().min(1).max(40).optional().describe('as 3A001'),
      country: COUNTRY.optional(),
      on: DAY.optional(),
    })
    .refine(({ eccn, country }) => (eccn === undefined) !== (country === undefined), {
      message: 'name an eccn or a country: one of the two',
    }),
  output: answering({ eccn: z.unknown().optional(), country: z.unknown().optional() }),
  ask: async (client: NinetyClient, { eccn, country, on }) => {
    const query = given({ on });
    if (eccn !== undefined)
      return unwrap(client.GET('/v1/law/eccns/{eccn}', { params: { path: { eccn }, query } }));
    return unwrap(
      client.GET('/v1/law/countries/{code}', { params: { path: { code: country ?? '' }, query } }),
    );
  },
});

export const CASE_ID = ID.describe('the id of the case, of find_case');
