import { knownSentences } from '@ninety/platform';
import type { PendingCase, ToldEvent } from '@ninety/licensing';
import { eventOf, isContradiction, loadRegimes, SHIPPED } from '@ninety/regimes';
import type { Regime } from '@ninety/regimes';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachedRungs, RUNG_RULES } from '../desk/rungs.js';
import { compose, paragraphsOf } from './letter.js';

const START = Date.parse('2025-01-01') / 86_400_000;
const dayText = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const APPLICANT = 'Orchard Instruments';

const TYPES = [
  'registered',
  'status_told',
  'information_requested',
  'information_received',
  'suspension_told',
  'suspension_ended',
  'intent_to_deny',
  'itd_response',
  'approved',
  'denied',
  'returned_without_action',
  'withdrawn',
] as const;

const pick = fc.record({
  type: fc.constantFrom(...TYPES),
  after: fc.integer({ min: 0, max: 60 }),
  width: fc.constantFrom(0, 0, 0, 3, 20),
  id: fc.constantFrom('A', 'B'),
  source: fc.constantFrom('own_act', 'portal', 'letter', 'telephone', 'inferred'),
});
const history = fc.record({
  width: fc.constantFrom(0, 0, 0, 5, 30),
  source: fc.constantFrom('own_act', 'inferred'),
  picks: fc.array(pick, { maxLength: 7 }),
  asOf: fc.integer({ min: 0, max: 200 }),
});
type History = typeof history extends fc.Arbitrary<infer T> ? T : never;

const regime = regimeOf('us-bis');

function regimeOf(id: string): Regime {
  const found = loadRegimes([SHIPPED]).get(id);
  if (!found) throw new Error(`no pack ${id}`);
  return found;
}

type Given = Record<string, unknown> & { type: string };

/** A case as the engine reads it, with what could not be true left out. */
function caseOf({ width, source, picks, asOf }: History): PendingCase | null {
  const said = (day: number, wide: number) =>
    wide === 0 ? { on: dayText(day) } : { notBefore: dayText(day), notAfter: dayText(day + wide) };
  let given: Given[] = [
    { type: 'filed', system: 'snap_r', number: 'Z1234567', source, ...said(START, width) },
  ];
  let day = START;
  for (const one of picks) {
    day += one.after;
    const fields =
      one.type.startsWith('information') || one.type.startsWith('suspension') ? { id: one.id } : {};
    const kind = one.type === 'suspension_told' ? { kind: 'pre_license_check' } : {};
    const next = [
      ...given,
      { type: one.type, source: one.source, ...fields, ...kind, ...said(day, one.width) },
    ];
    if (!isContradiction(regime.simulate(next, day + 400, 'license'))) given = next;
  }
  const last = Math.max(...given.map((one) => Date.parse(String(one.on ?? one.notAfter)) / 86_400_000));
  const today = last + asOf;
  const outlook = regime.simulate(given, today, 'license');
  if (isContradiction(outlook)) return null;
  return {
    applicationId: 'a',
    supplierId: 's',
    regime: 'us-bis',
    pack: regime.pack,
    kind: 'license',
    reference: null,
    controlNumber: 'Z1234567',
    today: dayText(today),
    events: given.map(toldEvent),
    outlook,
    contacts: [],
    assignee: null,
  };
}

function toldEvent(one: Given, place: number): ToldEvent {
  const rule = eventOf(regime.pack, one.type);
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  return {
    id: `event ${place}`,
    type: one.type,
    speaks: rule?.speaks ?? 'applicant',
    opens: rule?.opens ?? null,
    closes: rule?.closes ?? null,
    answers: rule?.answers ?? null,
    thing: text(one.id),
    kind: text(one.kind),
    ends: rule?.ends !== undefined,
    source: text(one.source),
    on: text(one.on),
    notBefore: text(one.notBefore),
    notAfter: text(one.notAfter),
    learnedOn: '2026-01-01',
  };
}

/** Sentences that claim nothing of the case. */
const CLAIMLESS = /^inquiry_(to|to_office|closing|signed|ask_.+)$/;
/** What a letter may never say: how a clock stands, or that something is still pending. */
const CLAIMS =
  /overdue|too late|exceeded|violat|expired|has lapsed|is pending|why no decision|was missed(?!:)/i;
const NOT_CLAIMED = /do not claim that a limit was missed/g;

/** Whether a sentence is true of the record, found anew from it. */
function isTrue(code: string, params: Readonly<Record<string, string | number>>, one: PendingCase): boolean {
  const exact = (type: string) =>
    one.events.some((event) => event.type === type && event.on === params.on && event.source !== 'inferred');
  const [filed] = one.events;
  const latest = filed?.on ?? filed?.notAfter ?? '';
  const elapsed = (Date.parse(one.today) - Date.parse(latest)) / 86_400_000;
  const heard = one.events.filter(({ speaks }) => speaks === 'authority');
  switch (code) {
    case 'inquiry_filed':
      return filed?.on === params.on && filed?.source !== 'inferred';
    case 'inquiry_filed_between':
      return (
        filed?.notBefore === params.from && filed?.notAfter === params.to && filed?.source !== 'inferred'
      );
    case 'inquiry_days':
      return filed?.on !== null && params.days === elapsed;
    case 'inquiry_days_at_least':
      return Number(params.days) === elapsed;
    case 'inquiry_registered':
      return exact('registered');
    case 'inquiry_asked':
      return exact('information_requested');
    case 'inquiry_answered':
      return exact('information_received');
    case 'inquiry_suspended':
      return exact('suspension_told');
    case 'inquiry_resumed':
      return exact('suspension_ended');
    case 'inquiry_intent_to_deny':
      return exact('intent_to_deny');
    case 'inquiry_itd_response':
      return exact('itd_response');
    case 'inquiry_nothing_since_filing':
      return heard.length === 0;
    case 'inquiry_nothing_since':
      return heard.every((event) => (event.on ?? event.notAfter ?? '') <= String(params.on));
    case 'inquiry_no_decision':
      return one.events.every(({ type }) => eventOf(regime.pack, type)?.ends === undefined);
    default:
      return CLAIMLESS.test(code);
  }
}

describe('a letter', () => {
  it('claims nothing that the clocks do not hold as certain, of any history', () => {
    let letters = 0;
    fc.assert(
      fc.property(history, (given) => {
        const one = caseOf(given);
        if (one === null) return;
        for (const reached of reachedRungs(one)) {
          const { paragraphs, facts, leftOut } = compose(one, reached, APPLICANT, {
            name: null,
            office: 'Exporter Services',
            email: null,
          });
          letters += 1;
          for (const { code, params, text } of paragraphs) {
            expect(isTrue(code, params, one), `${text} ${JSON.stringify(one.events)}`).toBe(true);
            expect(text.replace(NOT_CLAIMED, '')).not.toMatch(CLAIMS);
          }
          for (const { source } of facts) expect(source?.source).not.toBe('inferred');
          const clocks = one.outlook.clocks.filter(
            ({ kind, certainty }) => (kind === 'limit' || kind === 'target') && certainty !== 'certain',
          );
          const said = leftOut.filter(({ what }) => what.code === 'inquiry_left_clock');
          expect(said).toHaveLength(clocks.length);
        }
      }),
      { numRuns: 500 },
    );
    expect(letters).toBeGreaterThan(100);
  });

  it('has a question for each rung that names its right and demands nothing by it', () => {
    for (const { asks, says } of RUNG_RULES) {
      expect(asks({ citation: 'the law' }).text).toMatch(/^May we ask/);
      expect(says({ citation: 'the law', days: 90 }).text).not.toBe('');
    }
    expect(knownSentences().filter(([code]) => code.startsWith('inquiry_ask_'))).toHaveLength(7);
  });
});

describe('whose the paragraphs of a text are', () => {
  const composed = [{ text: 'Dear officer,' }, { text: 'Where is it?' }];

  it('is the service’s for each that was composed, once, and a person’s for any other', () => {
    expect(paragraphsOf('Dear officer,\n\nWhere is it?\n\nWhere is it?\n\nPlease.', composed)).toEqual([
      { text: 'Dear officer,', by: 'service' },
      { text: 'Where is it?', by: 'service' },
      { text: 'Where is it?', by: 'person' },
      { text: 'Please.', by: 'person' },
    ]);
  });

  it('is a person’s where somebody changed one letter of it', () => {
    expect(paragraphsOf('Dear officer,\n\nWhere is it!', composed).map(({ by }) => by)).toEqual([
      'service',
      'person',
    ]);
  });
});
