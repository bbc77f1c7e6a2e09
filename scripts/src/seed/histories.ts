import { CITATIONS } from '@ninety/bis';
import { formatDay, isFormRefusal, isIllegal, parseEvent, replay } from '@ninety/procedure';
import type { Day, ProcedureEvent } from '@ninety/procedure';
import type { Random } from './random.js';

/** An event as it came, and as the procedure reads it. */
export interface SeededEvent {
  readonly raw: Readonly<Record<string, unknown>>;
  readonly event: ProcedureEvent;
}

const AGENCIES = ['Defense', 'Energy', 'State'] as const;
const REASONS = {
  reasons: 'Risk of diversion to an end use of concern',
  statutoryBasis: '50 U.S.C. 4813',
  regulatoryBasis: CITATIONS.entityListRequirement,
} as const;

/**
 * A lawful history that begins on a day and goes no further than another: about a fifth is decided by BIS alone, most
 * are referred, some are held up without a basis, disputed, denied, appealed or withdrawn.
 */
export function randomHistory(random: Random, registeredOn: Day, until: Day): SeededEvent[] {
  const story = new Story(random, registeredOn, until);
  story.add({ type: 'registered' });
  const course = random.between(1, 100);
  if (course <= 4) story.after(1, 60).add({ type: 'withdrawn' });
  else if (course <= 22) story.after(2, 14).end();
  else {
    if (course <= 28) freeze(story, random);
    if (random.percent(25)) question(story, random);
    review(story, random);
  }
  return story.events;
}

/** A hold that no row of `SUSPENSION_RULES` provides for. */
function freeze(story: Story, random: Random): void {
  story.after(1, 8).add({ type: 'hold_placed', id: 'freeze', kind: 'administrative' });
  story.after(30, 200).add({ type: 'hold_released', id: 'freeze' });
  if (random.percent(20)) story.after(5, 60);
}

function question(story: Story, random: Random): void {
  story
    .after(1, 8)
    .add({ type: 'information_requested', id: 'q1', by: 'BIS', questions: ['What is the end use?'] });
  story.after(2, 40).add({ type: 'information_received', id: 'q1', text: 'As stated, in detail.' });
  if (random.percent(10)) story.after(1, 10);
}

function review(story: Story, random: Random): void {
  const agencies = AGENCIES.filter(() => random.percent(75));
  if (agencies.length === 0) return story.after(1, 20).end();
  const referredOn = story.after(1, 10).day;
  story.add({ type: 'referred', agencies });
  const mood = random.between(1, 100);
  const answers = agencies
    .filter(() => !random.percent(12))
    .map((agency) => ({ agency, on: referredOn + random.between(3, 29) }))
    .sort((a, b) => a.on - b.on);
  for (const [index, { agency, on }] of answers.entries()) {
    const denies = mood <= 4 || (mood <= 11 && index === 0);
    const opinion = denies
      ? { recommendation: 'deny', ...REASONS }
      : random.percent(15)
        ? { recommendation: 'approve_with_conditions', conditions: ['No re-export without authorization.'] }
        : { recommendation: 'approve' };
    story.until(on).add({ type: 'position', agency, ...opinion });
  }
  story.whenIn(['final_review', 'operating_committee']);
  if (story.status === 'operating_committee') dispute(story, random, agencies[0] ?? 'State');
  story.whenIn(['final_review']).after(1, random.percent(8) ? 150 : 18);
  story.end();
}

function dispute(story: Story, random: Random, agency: string): void {
  const outcome = random.percent(70) ? 'approve' : 'deny';
  story.after(3, 20).add({ type: 'oc_decision', outcome });
  if (!random.percent(15)) return;
  const basis = { statutoryBasis: REASONS.statutoryBasis, regulatoryBasis: REASONS.regulatoryBasis };
  story.after(1, 4).add({ type: 'appealed_to_acep', agency, ...basis });
  story.after(5, 15).add({ type: 'acep_decision', outcome: random.percent(60) ? 'approve' : 'deny' });
}

/** A history as it is told: each event where the law allows it, and none after the last day. */
class Story {
  readonly events: SeededEvent[] = [];

  constructor(
    private readonly random: Random,
    public day: Day,
    private readonly lastDay: Day,
  ) {}

  get status(): string | null {
    return this.progress().status;
  }

  after(least: number, most: number): this {
    this.day += this.random.between(least, most);
    return this;
  }

  until(day: Day): this {
    this.day = Math.max(this.day, day);
    return this;
  }

  /** Lets days pass until it stands so; never longer than three months. */
  whenIn(statuses: readonly string[]): this {
    for (let tries = 0; tries < 30 && !statuses.includes(this.status ?? ''); tries += 1) this.day += 3;
    return this;
  }

  /** What the law refuses does not happen. */
  add(fields: Readonly<Record<string, unknown>>): this {
    if (this.day > this.lastDay) return this;
    const raw = { ...fields, on: formatDay(this.day) };
    const event = parseEvent(raw);
    if (isFormRefusal(event)) throw new Error(`a malformed event was made up: ${event.why}`);
    const history = [...this.events.map((one) => one.event), event];
    if (!isIllegal(replay(history, this.day))) this.events.push({ raw, event });
    return this;
  }

  /** BIS decides, as the mandate has it. */
  end(): void {
    const mandate = this.progress().mandate;
    const choice = this.random.between(1, 100);
    if (mandate === 'deny' || (mandate === null && choice > 97)) return this.deny();
    if (mandate === null && choice <= 20)
      this.add({ type: 'returned_without_action', deficiencies: ['No end user'] });
    else if (mandate === null && choice <= 35) this.add({ type: 'no_license_required' });
    else
      this.add({
        type: 'approved',
        ...(this.random.percent(60) ? { conditions: ['No re-export without authorization.'] } : {}),
      });
  }

  private deny(): void {
    this.add({ type: 'intent_to_deny', ...REASONS });
    if (this.random.percent(50)) {
      this.after(5, 20).add({ type: 'itd_response', text: 'The end use is civil.' });
      this.after(3, 20).add({ type: 'denied' });
    }
    if (!this.random.percent(15)) return;
    this.after(50, 80).add({ type: 'appeal_filed' });
    this.after(20, 90).add({
      type: 'appeal_decided',
      outcome: this.random.percent(20) ? 'granted' : 'dismissed',
    });
  }

  private progress() {
    const progress = replay(
      this.events.map(({ event }) => event),
      this.day,
    );
    if (isIllegal(progress)) throw new Error(`an unlawful history was made up: ${progress.why}`);
    return { status: progress.state?.status ?? null, mandate: progress.state?.mandate ?? null };
  }
}
