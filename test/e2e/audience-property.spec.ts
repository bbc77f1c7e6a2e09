import fc from 'fast-check';
import type { Response } from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { differences } from '../support/history.js';
import { Mask } from '../support/mask.js';
import type { Span } from '../support/mask.js';
import { Observer } from '../support/observer.js';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { attach, complete, draft, idOf } from '../support/stage.js';
import { makeWorld, setToday } from '../support/world.js';
import type { World } from '../support/world.js';

const RUNS = Number(process.env.AUDIENCE_RUNS ?? 4);
/** What of the API tells of applications: the other GETs are compared in `applicant-audience.spec.ts`. */
const ASKED =
  /^\/v1\/(applications(\/counts|\/\{id\}.*)?|reports\/timeliness\/applications|events|licenses)$/;
const DAY_MS = 86_400_000;

let service: TestService;
let today = Date.parse('2019-07-22');
/** How many hidden acts the law let happen: none would make the property empty. */
let happened = 0;

beforeAll(async () => {
  // So that silence is long now and then.
  service = await startService({ STALLED_DAYS: '5' });
  await setToday(service, '2019-07-22');
});
afterAll(() => service.close());

const agency = fc.constantFrom('Defense', 'Energy', 'State');
const outcome = fc.constantFrom('approve', 'deny');
const bases = { statutoryBasis: '50 U.S.C. 4813', regulatoryBasis: '15 CFR 744.11(a)' };

/** What the applicant sees: done in both histories. */
const open = fc.oneof(
  fc.integer({ min: 1, max: 12 }).map((days) => ({ days })),
  fc.constant({
    by: 'bis',
    event: { type: 'information_requested', id: 'q1', by: 'BIS', questions: ['Who?'] },
  } as const),
  fc.constant({ by: 'officer', event: { type: 'information_received', id: 'q1', text: 'We.' } } as const),
  fc.constant({ by: 'bis', event: { type: 'hold_placed', id: 'h1', kind: 'foreign_consultation' } } as const),
  fc.constant({ by: 'bis', event: { type: 'hold_released', id: 'h1' } } as const),
);

/** What the applicant does not see: done in one of them. */
const hidden = fc.oneof(
  fc.constantFrom('note', 'assign', 'attach').map((act) => ({ act })),
  fc.constantFrom(
    { by: 'bis', event: { type: 'hold_placed', id: 'freeze', kind: 'administrative' } },
    { by: 'bis', event: { type: 'hold_released', id: 'freeze' } },
    { by: 'bis', event: { type: 'escalated_to_oc' } },
    { by: 'chair', event: { type: 'earb_initiated' } },
  ),
  agency.map((one) => ({ by: 'bis', event: { type: 'referred', agencies: [one] } })),
  fc
    .tuple(
      agency,
      fc.constantFrom({ recommendation: 'approve' }, { recommendation: 'deny', reasons: 'Risk', ...bases }),
    )
    .map(([one, position]) => ({ by: one, event: { type: 'position', agency: one, ...position } })),
  fc
    .tuple(fc.constantFrom('oc_decision', 'acep_decision', 'earb_decision'), outcome)
    .map(([type, decided]) => ({ by: 'chair', event: { type, outcome: decided } })),
  fc
    .tuple(fc.constantFrom('appealed_to_acep', 'appealed_to_earb'), agency)
    .map(([type, one]) => ({ by: one, event: { type, agency: one, ...bases } })),
);

const ending = fc.constantFrom(
  null,
  { by: 'bis', event: { type: 'returned_without_action', deficiencies: ['The end user'] } },
  { by: 'bis', event: { type: 'no_license_required' } },
  { by: 'officer', event: { type: 'withdrawn' } },
);

interface Act {
  readonly by: string;
  readonly event: { readonly type: string };
}
type Hidden = Act | { readonly act: string };

/** A supplier with its application, and those of the government who work on it. */
class Tenant {
  readonly spans: Span[] = [];
  id = '';

  private constructor(
    readonly world: World,
    private readonly callers: ReadonlyMap<string, Client>,
  ) {}

  static async make(): Promise<Tenant> {
    const from = Date.now();
    const world = await makeWorld(service);
    const { bis, chair, officer } = world;
    const callers = new Map<string, Client>(Object.entries({ bis, chair, officer }));
    for (const name of ['Defense', 'Energy', 'State']) callers.set(name, await world.reviewer(name));
    await officer.made('/v1/parties', {
      name: 'Harmless Bakery Supplies Oy',
      country: 'FI',
      kind: 'organization',
    });
    const tenant = new Tenant(world, callers);
    tenant.id = (await officer.made<{ id: string }>('/v1/applications', draft)).id;
    await complete({ world }, tenant.id, '3A991');
    tenant.spans.push({ name: 'begin', from, until: Date.now() });
    return tenant;
  }

  async live(name: string, { by, event }: Act): Promise<Response> {
    await apart();
    const from = Date.now();
    const answer = await this.record(by, event);
    this.spans.push({ name, from, until: Date.now() });
    await apart();
    return answer;
  }

  async suffer(one: Hidden): Promise<void> {
    await apart();
    const { bis } = this.world;
    if ('event' in one) happened += (await this.record(one.by, one.event)).status === 200 ? 1 : 0;
    else if (one.act === 'note') await bis.made(`/v1/applications/${this.id}/notes`, { text: 'Called.' });
    else if (one.act === 'attach') await attach(bis, this, 'secret');
    else await bis.made('/v1/assignments', { applicationIds: [this.id], assigneeId: await idOf(bis) });
    await apart();
  }

  /** All that its people are answered, in a form that can be compared. */
  async received(): Promise<Map<string, string>> {
    const { officer } = this.world;
    const from = Date.now();
    const observer = new Observer(service.url, officer, {}, (path) => ASKED.test(path));
    const answers = new Map([...(await observer.look(false)), ...(await this.supposed())]);
    const mask = new Mask([...this.spans, { name: 'asking', from, until: Date.now() }]);
    return new Map([...answers].map(([asked, answer]) => [mask.text(asked), unnumbered(mask.text(answer))]));
  }

  /** What its people are told would be, if nothing happened for a while, or they did something themselves. */
  private async supposed(): Promise<[string, string][]> {
    const answers: [string, string][] = [];
    for (const days of [0, 12, 40, 200])
      for (const type of [null, 'information_received', 'withdrawn', 'itd_response', 'appeal_filed']) {
        const on = dayText(today + days * DAY_MS);
        const events =
          type === null ? [] : [{ type, on, ...(type === 'information_received' && { id: 'q1' }) }];
        const path = `/v1/applications/${this.id}/what-if`;
        const { status, text } = await this.world.officer.post(path, { events, asOf: on });
        answers.push([`what if ${type} after ${days} days`, `${status}\n${text}`]);
      }
    return answers;
  }

  private record(by: string, event: object): Promise<Response> {
    return this.callers.get(by)!.post(`/v1/applications/${this.id}/events`, event);
  }
}

/** Both were filed with the same office, which counts them. */
function unnumbered(text: string): string {
  return text.replaceAll(/\bZ\d{7}\b/g, 'Z');
}

function apart(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 3));
}

function dayText(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** What days bring is told within the span of their passing. */
async function passDays(days: number, tenants: readonly Tenant[]): Promise<void> {
  today += days * DAY_MS;
  const day = dayText(today);
  await apart();
  const from = Date.now();
  await setToday(service, day);
  for (const { spans } of tenants) spans.push({ name: day, from, until: Date.now() });
  await apart();
}

describe('two histories that differ only in what is hidden from the applicant', () => {
  it('are one to the applicant', async () => {
    const step = fc.record({ act: open, hidden: fc.array(hidden, { maxLength: 5 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 9 }), ending, async (steps, end) => {
        const [plain, other] = [await Tenant.make(), await Tenant.make()];
        const both = async (name: string, act: Act) => {
          const [one, two] = [await plain.live(name, act), await other.live(name, act)];
          expect(two.status).toBe(one.status);
        };
        await both('referral', {
          by: 'bis',
          event: { type: 'referred', agencies: ['Defense'] } as Act['event'],
        });
        for (const [index, { act, hidden: acts }] of steps.entries()) {
          for (const one of acts) await other.suffer(one);
          if ('days' in act) await passDays(act.days, [plain, other]);
          else await both(`step ${index}`, act);
        }
        expect(differences(await plain.received(), await other.received())).toEqual([]);
        if (!end) return;
        await both('end', end);
        expect(differences(await plain.received(), await other.received())).toEqual([]);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
    expect(happened).toBeGreaterThan(0);
  });
});
