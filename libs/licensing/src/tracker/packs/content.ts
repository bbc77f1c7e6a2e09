import { createHash } from 'node:crypto';
import { Yielder } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { eventOf } from '@ninety/regimes';
import type { Clock } from '@ninety/regimes';
import { parseDay } from '@ninety/procedure';
import type { MoneyDto } from '@ninety/suppliers';
import type { StoredForm } from '../../applications/application.contract.js';
import { dayOf } from '../../case/standing.js';
import { historyOf } from '../history.js';
import type { TrackedCase } from '../tracked-case.js';
import type { ObservationResponseDto } from '../tracker.contract.js';
import { KnownNames } from './known-names.js';
import type {
  EvidencePackContentDto,
  PackCaseDto,
  PackClockDto,
  PackFactDto,
  PackMatterDto,
  PackMoneyDto,
  PackPartyDto,
  PackRecipientDto,
  PackStakesDto,
} from './pack.contract.js';
import { say } from './sentences.js';
import { Tally } from './rules.js';
import type { PackRedaction, PackRule } from './rules.js';

export const PACK_FORMAT = 'ninety-evidence-pack/1';

/** What a pack is made from. */
export interface PackOrder {
  readonly title: string;
  readonly recipient: PackRecipientDto;
  readonly redaction: PackRedaction;
  readonly stakes: boolean;
  readonly asOf: string;
}

/** A party as far as a pack looks at it. */
export interface PackParty {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string;
}

/** Documents that were chosen, in their order. */
export interface PackDocument {
  readonly id: Id;
  readonly applicationId: Id;
  readonly sha256: string;
  readonly size: number;
  readonly mediaType: string;
}

export interface PackSources {
  readonly company: string;
  readonly cases: readonly TrackedCase[];
  readonly parties: ReadonlyMap<Id, PackParty>;
  /** Names of persons and whoever else is known besides parties. */
  readonly others: readonly string[];
  readonly documents: readonly PackDocument[];
}

/**
 * What leaves: made of the fields that are named here, and of no other. A field that a case gets some day stays where it is until
 * somebody adds it here, with a rule.
 */
export async function contentOf(order: PackOrder, sources: PackSources): Promise<EvidencePackContentDto> {
  const tally = new Tally();
  const names = new KnownNames(namesOf(order, sources));
  const builder = new CaseBuilder(order, sources, names, tally);
  const yielder = new Yielder();
  const cases: PackCaseDto[] = [];
  for (const [place, file] of sources.cases.entries()) {
    await yielder.yieldIfDue();
    cases.push(builder.caseOf(file, place + 1));
  }
  return {
    format: PACK_FORMAT,
    title: builder.text(order.title, 'title'),
    recipient: { kind: order.recipient.kind, name: order.recipient.name },
    company: sources.company,
    asOf: order.asOf,
    cases,
    documents: sources.documents.map(({ sha256, size, mediaType, applicationId }, place) => ({
      path: documentPath(place),
      case: sources.cases.findIndex(({ application }) => application.id === applicationId) + 1,
      mediaType: TOLD_TYPES.has(mediaType) ? mediaType : 'application/octet-stream',
      size,
      sha256,
    })),
    redactions: tally.redactions(),
    unredacted: tally.unredacted(),
    never: [say('pack_never_people'), say('pack_never_notes'), say('pack_never_forms')].map(
      ({ text }) => text,
    ),
    method: [
      say('pack_method_asof', { asOf: order.asOf }),
      say('pack_method_known'),
      say('pack_method_superseded'),
      say('pack_method_clocks'),
      say('pack_confidential'),
    ].map(({ text }) => text),
  };
}

export function documentPath(place: number): string {
  return `documents/${place + 1}`;
}

export function hashOf(content: EvidencePackContentDto): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

/** Whatever is withheld by its field is taken out of texts too. */
function namesOf({ redaction }: PackOrder, { cases, parties, others }: PackSources): string[] {
  const names = [...others];
  if (redaction.parties === 'alias')
    for (const { name, aliases } of parties.values()) names.push(name, ...aliases);
  for (const { application, tracked, filings } of cases) {
    const { contact, items, reference } = application.form;
    // The own reference never leaves, whatever is chosen.
    names.push(...textsIn(contact), reference ?? '');
    if (redaction.customer === 'withheld' && tracked.customer !== null) names.push(tracked.customer);
    if (redaction.orders === 'withheld') names.push(...tracked.orders);
    if (redaction.controlNumbers === 'withheld') names.push(...filings.map(({ number }) => number ?? ''));
    if (redaction.goods === 'withheld') names.push(...items.map(({ model }) => model ?? ''));
    names.push(...items.map(({ manufacturer }) => manufacturer ?? ''));
    if (redaction.values !== 'exact') names.push(...amountsOf(application.form, tracked));
  }
  return names.filter((name) => name !== '');
}

/** Below so many digits an amount is a number like others, such as a quantity or a year. */
const FEWEST_DIGITS = 5;

/** As they are and without what stands after the point: a text may round them. */
function amountsOf(
  { items, totalValue }: StoredForm,
  { valueAtStake, penalty }: TrackedCase['tracked'],
): string[] {
  const prices = items.flatMap(({ unitPrice, totalPrice }) => [unitPrice, totalPrice]);
  return [...prices, totalValue, valueAtStake, penalty].flatMap((money) => {
    const whole = money?.amount.split('.')[0] ?? '';
    return money && whole.length >= FEWEST_DIGITS ? [whole, money.amount] : [];
  });
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

/** Others may say anything: they come with the file. */
const TOLD_TYPES = new Set(['application/pdf', 'image/jpeg', 'image/png', 'text/plain', 'text/csv']);
const LIST_NUMBER = /^[0-9A-Z][0-9A-Za-z.-]{0,15}$/;
const DAY_OR_NUMBER = /^(\d{4}-\d{2}-\d{2}|\d{1,6})$/;

class CaseBuilder {
  /** By party, and how many of each role have one. */
  private readonly aliases = new Map<Id, string>();
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly order: PackOrder,
    private readonly sources: PackSources,
    private readonly names: KnownNames,
    private readonly tally: Tally,
  ) {}

  caseOf(file: TrackedCase, number: number): PackCaseDto {
    const { regime, tracked, application } = file;
    const { pack } = regime;
    const { status, statusCertainty, outcome, clocks } = file.outlook(dayOf(this.order.asOf));
    const matters = new Map<string, string>();
    const timeline = this.timelineOf(file, matters);
    this.tallyUnshown(file);
    return {
      case: number,
      authority: pack.authority,
      regime: pack.id,
      kind: tracked.kind,
      controlNumber: this.kept('controlNumbers', 'controlNumber', file.controlNumber),
      status: status ?? file.unfiled,
      statusCertainty,
      outcome,
      parties: application.form.parties.map(({ partyId, role }) =>
        this.partyOf(partyId, pack.partyRoles?.includes(role) === true ? role : 'party'),
      ),
      items: application.form.items.map(({ eccn, description, model }) => ({
        classification: LIST_NUMBER.test(eccn) ? this.shown('classification', eccn) : null,
        description: this.described('description', description ?? null),
        model: this.described('model', model ?? null),
      })),
      timeline,
      matters: mattersOf(file, timeline, matters),
      lastFromAuthority: lastFromAuthority(timeline),
      daysSinceFiling: outcome === null ? this.daysSinceFiling(timeline) : null,
      clocks: clocks.map((clock) => this.clockOf(clock, matters)),
      stakes: this.order.stakes ? this.stakesOf(file) : null,
    };
  }

  /** A text that somebody wrote, without the names that are known. */
  text(text: string, field: string): string {
    const scrubbed = this.names.scrub(text);
    if (scrubbed.count > 0) this.tally.withheld('namesInText', field, scrubbed.count);
    else this.tally.left(field);
    return scrubbed.text;
  }

  private timelineOf(file: TrackedCase, matters: Map<string, string>): PackFactDto[] {
    const history = historyOf(file, null);
    const numbers = new Map(history.map(({ id }, place) => [id, place + 1]));
    const numberOf = (id: string | null) => (id === null ? null : (numbers.get(id) ?? null));
    const takesNotes = this.order.redaction.notes.includes(file.application.id);
    return history.map((fact, place) => {
      const rule = eventOf(file.regime.pack, fact.type);
      this.tally.left('timeline');
      return {
        fact: place + 1,
        type: fact.type,
        from: rule ? rule.speaks : null,
        on: fact.on,
        notBefore: fact.notBefore,
        notAfter: fact.notAfter,
        dayIs: dayIs(fact),
        learnedOn: fact.learnedOn,
        source: fact.source,
        saidBy: this.saidBy(fact.saidBy),
        note:
          takesNotes && fact.note !== null
            ? this.text(fact.note, 'note')
            : this.withheld('notes', 'note', fact.note),
        matter: matterOf(fact.subject, matters),
        details: this.detailsOf(file, fact),
        citation: rule?.citation ?? null,
        supersedes: numberOf(fact.supersedes),
        supersededBy: numberOf(fact.supersededBy),
      };
    });
  }

  private saidBy(saidBy: string | null): string | null {
    if (saidBy === null) return null;
    return this.order.redaction.saidBy === 'kept'
      ? this.text(saidBy, 'saidBy')
      : this.withheld('saidBy', 'saidBy', saidBy);
  }

  /** What a regime lets say by choice, yes or no alone: texts and amounts stay. */
  private detailsOf(file: TrackedCase, fact: ObservationResponseDto) {
    const said = file.log.find(({ id }) => id === fact.id)?.event ?? {};
    const fields = eventOf(file.regime.pack, fact.type)?.fields ?? [];
    const details: { field: string; value: string }[] = [];
    for (const { field, type, options } of fields) {
      const value = Object.hasOwn(said, field) ? said[field] : undefined;
      if (value === undefined || value === null || field === 'needBy' || field === 'system') continue;
      if (type === 'choice' && typeof value === 'string' && options?.includes(value) === true)
        details.push({ field, value });
      else if (type === 'flag' && typeof value === 'boolean')
        details.push({ field, value: value ? 'yes' : 'no' });
      else if (type === 'day' && typeof value === 'string' && parseDay(value) !== null)
        details.push({ field, value });
      else if (field !== 'id' && field !== 'number') this.tally.withheld('freeText', field);
    }
    if (fact.reason !== null) this.tally.withheld('freeText', 'reason');
    return details;
  }

  private partyOf(partyId: Id, role: string): PackPartyDto {
    const party = this.sources.parties.get(partyId);
    const country = party && /^[A-Z]{2}$/.test(party.country) ? this.shown('country', party.country) : null;
    if (this.order.redaction.parties === 'named')
      return { name: this.shown('party', party?.name ?? ''), role, country };
    this.tally.withheld('parties', 'party');
    return { name: this.aliasOf(partyId, role), role, country };
  }

  private aliasOf(partyId: Id, role: string): string {
    const known = this.aliases.get(partyId);
    if (known !== undefined) return known;
    const count = this.counts.get(role) ?? 0;
    this.counts.set(role, count + 1);
    const words = role.replaceAll('_', ' ');
    const alias = `${words.charAt(0).toUpperCase()}${words.slice(1)} ${letters(count)}`;
    this.aliases.set(partyId, alias);
    return alias;
  }

  private clockOf(clock: Clock, matters: Map<string, string>): PackClockDto {
    this.tally.left('clocks');
    const completed = clock.completedOn === null ? null : spanOf(clock.completedOn);
    return {
      clock: clock.clock,
      kind: clock.kind,
      matter: matterOf(clock.subject, matters),
      started: spanOf(clock.startedOn),
      due: spanOf(clock.dueOn),
      completed,
      state: clock.state,
      certainty: clock.certainty,
      elapsedDays: { ...clock.elapsedDays },
      countedDays: { ...clock.countedDays },
      because: clock.because.flatMap((sentence) => {
        // A sentence may quote what somebody wrote.
        if (Object.values(sentence.params).every((value) => DAY_OR_NUMBER.test(String(value))))
          return [sentence.text];
        this.tally.withheld('freeText', 'because');
        return [];
      }),
      citation: clock.citation,
    };
  }

  private stakesOf({ tracked, application }: TrackedCase): PackStakesDto {
    const { needBy, valueAtStake, penaltyOn, penalty, customer, orders } = tracked;
    const kept = orders.flatMap((order) => this.kept('orders', 'orders', order) ?? []);
    return {
      needBy: needBy === null ? null : this.shown('needBy', needBy),
      valueAtStake: this.money('valueAtStake', valueAtStake),
      penaltyOn: penaltyOn ?? null,
      penalty: this.money('penalty', penalty ?? null),
      totalValue: this.money('totalValue', application.form.totalValue ?? null),
      customer:
        this.order.redaction.customer === 'named' && customer !== null
          ? this.shown('customer', customer)
          : this.withheld('customer', 'customer', customer),
      orders: kept,
    };
  }

  private money(field: string, money: MoneyDto | null): PackMoneyDto | null {
    if (money === null) return null;
    const { values } = this.order.redaction;
    if (values === 'exact')
      return { currency: money.currency, atLeast: this.shown(field, money.amount), below: null };
    this.tally.withheld('values', field);
    return values === 'bands' ? bandOf(money) : null;
  }

  private described(field: string, text: string | null): string | null {
    if (text === null) return null;
    return this.order.redaction.goods === 'described'
      ? this.text(text, field)
      : this.withheld('goods', field, text);
  }

  private kept(rule: 'controlNumbers' | 'orders', field: string, value: string | null): string | null {
    if (value === null) return null;
    return this.order.redaction[rule] === 'kept'
      ? this.shown(field, value)
      : this.withheld(rule, field, value);
  }

  private shown(field: string, value: string): string {
    this.tally.left(field);
    return value;
  }

  private withheld(rule: PackRule, field: string, value: string | null): null {
    if (value !== null) this.tally.withheld(rule, field);
    return null;
  }

  /** What a person would look for and is in no pack, so that the preview says that it was there. */
  private tallyUnshown({ application: { form } }: TrackedCase): void {
    if (form.contact) this.tally.withheld('persons', 'contact');
    if (form.reference) this.tally.withheld('orders', 'reference');
    for (const field of ['endUse', 'additionalInformation'] as const)
      if (form[field]) this.tally.withheld('freeText', field);
    for (const item of form.items)
      if (item.unitPrice ?? item.totalPrice) this.tally.withheld('values', 'price');
  }

  private daysSinceFiling(timeline: readonly PackFactDto[]) {
    const filed = timeline.findLast(({ type, supersededBy }) => type === 'filed' && supersededBy === null);
    return filed ? daysFrom(filed, this.order.asOf) : null;
  }
}

/** A subject may be whatever somebody called it. */
function matterOf(subject: string | null, matters: Map<string, string>): string | null {
  if (subject === null) return null;
  const known = matters.get(subject) ?? `Matter ${matters.size + 1}`;
  matters.set(subject, known);
  return known;
}

/** Questions and notices with what came of them. */
function mattersOf(
  file: TrackedCase,
  timeline: readonly PackFactDto[],
  matters: ReadonlyMap<string, string>,
): PackMatterDto[] {
  const standing = timeline.filter(({ supersededBy, type }) => supersededBy === null && type !== 'void');
  const ruleOf = (type: string) => eventOf(file.regime.pack, type);
  const opened = standing.filter(({ type }) => ruleOf(type)?.opens !== undefined);
  const isNamed = matters.size > 0;
  return opened.map((fact) => {
    const thing = ruleOf(fact.type)?.opens;
    const of = standing.filter((one) => one.fact > fact.fact && (!isNamed || one.matter === fact.matter));
    const answered = of.find(({ type }) => ruleOf(type)?.answers === thing);
    const closed = of.find(({ type }) => ruleOf(type)?.closes === thing);
    return {
      matter: fact.matter,
      thing: thing ?? '',
      opened: fact.fact,
      answered: answered?.fact ?? null,
      closed: closed?.fact ?? null,
    };
  });
}

function lastFromAuthority(timeline: readonly PackFactDto[]): number | null {
  return (
    timeline.findLast(({ from, supersededBy }) => from === 'authority' && supersededBy === null)?.fact ?? null
  );
}

function dayIs({
  on,
  notBefore,
  notAfter,
}: Pick<PackFactDto, 'on' | 'notBefore' | 'notAfter'>): PackFactDto['dayIs'] {
  if (on !== null) return 'exact';
  if (notAfter === null) return 'unknown';
  return notBefore === null ? 'not_after' : 'between';
}

function daysFrom({ on, notBefore, notAfter }: PackFactDto, asOf: string) {
  const earliest = on ?? notBefore;
  const latest = on ?? notAfter;
  const between = (day: string) => Math.max(0, dayOf(asOf) - dayOf(day));
  return {
    atLeast: latest === null ? null : between(latest),
    atMost: earliest === null ? null : between(earliest),
  };
}

function spanOf(day: Clock['dueOn']) {
  return typeof day === 'string'
    ? { notBefore: day, notAfter: day }
    : { notBefore: day.notBefore, notAfter: day.notAfter };
}

/** From a power of ten to the next. */
function bandOf({ amount, currency }: MoneyDto): PackMoneyDto {
  const digits = String(BigInt(amount.split('.')[0] ?? '0')).replace(/^0$/, '').length;
  return {
    currency,
    atLeast: digits === 0 ? '0' : `1${'0'.repeat(digits - 1)}`,
    below: `1${'0'.repeat(digits)}`,
  };
}

/** A … Z, AA … */
function letters(count: number): string {
  const rest = Math.floor(count / 26);
  return `${rest === 0 ? '' : letters(rest - 1)}${String.fromCharCode(65 + (count % 26))}`;
}
