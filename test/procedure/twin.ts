/**
 * The slow twin of the procedure: written from the regulation a second time, in another way, to check the first.
 * It keeps nothing but the log of what happened, lives through every single day, and answers each question by
 * scanning the log and counting days one by one. It shares no code with the engine.
 */

export interface Fact {
  type: string;
  on: number;
  [field: string]: unknown;
}

interface TwinClock {
  clock: string;
  subject: string | null;
  startedOn: number;
  dueOn: number;
  state: string;
  completedOn: number | null;
  countedDays: number;
  excludedDays: number;
}

export type TwinAnswer = { status: string | null; clocks: TwinClock[] } | { illegalEvent: number };

const ENDS = ['approved', 'denied', 'returned_without_action', 'no_license_required', 'withdrawn'];
const BOARDS = ['operating_committee', 'acep', 'earb'];
const DECISION_OF: Record<string, string> = {
  operating_committee: 'oc_decision',
  acep: 'acep_decision',
  earb: 'earb_decision',
};

/** Lives through the days of well-formed facts in date order. */
export function live(facts: Fact[], asOf: number): TwinAnswer {
  const world = new World();
  let answer: TwinAnswer | null = null;
  let today = facts[0]?.on ?? asOf;
  for (const [index, fact] of facts.entries()) {
    for (; today < fact.on; today += 1) {
      world.morning(today);
      if (today === asOf) answer = world.look(asOf);
    }
    if (fact.on > asOf) answer ??= world.look(asOf);
    world.morning(today);
    if (!world.lawful(fact)) return { illegalEvent: index };
    world.happen(fact);
  }
  for (; today <= asOf; today += 1) world.morning(today);
  return answer ?? world.look(asOf);
}

class World {
  log: Fact[] = [];
  status: string | null = null;
  mandate: string | null = null;
  obliged: number | null = null;

  all(type: string): Fact[] {
    return this.log.filter((fact) => fact.type === type);
  }
  first(type: string): Fact | undefined {
    return this.all(type)[0];
  }
  last(type: string): Fact | undefined {
    return this.all(type).at(-1);
  }
  ended(): Fact | undefined {
    return this.log.find((fact) => ENDS.includes(fact.type));
  }
  agencies(): string[] {
    return this.all('referred').flatMap((fact) => fact.agencies as string[]);
  }
  referredOn(agency: string): number | undefined {
    return this.all('referred').find((fact) => (fact.agencies as string[]).includes(agency))?.on;
  }
  positionOf(agency: string): Fact | undefined {
    return this.all('position').find((fact) => fact.agency === agency);
  }
  ends(candidates: (Fact | undefined)[]): number | null {
    const days = candidates.flatMap((fact) => (fact ? [fact.on] : []));
    return days.length ? Math.min(...days) : null;
  }
  requestClosed(request: Fact): number | null {
    const answers = this.all('information_received').find((fact) => fact.id === request.id);
    const own = request.by === 'BIS' ? undefined : this.positionOf(request.by as string);
    return this.ends([answers, own, this.ended()]);
  }
  holdClosed(hold: Fact): number | null {
    const release = this.all('hold_released').find((fact) => fact.id === hold.id);
    const at = this.log.indexOf(hold);
    const withdrawal =
      hold.kind === 'itd_negotiation'
        ? this.log.find((fact, index) => index > at && fact.type === 'itd_withdrawn')
        : undefined;
    return this.ends([release, withdrawal, this.ended()]);
  }
  stops(request: Fact): boolean {
    return request.by === 'BIS' || request.on - (this.referredOn(request.by as string) ?? -99) <= 10;
  }
  holdCounts(hold: Fact, asOf: number): boolean {
    const release = this.all('hold_released').find((fact) => fact.id === hold.id);
    const sentInTime = hold.on - Number(hold.determinedOn) <= 5;
    if (hold.kind === 'administrative') return false;
    if (hold.kind === 'pre_license_check') {
      if (hold.governmentChannels === false || !sentInTime) return false;
      return !release || release.on - Number(release.resultsOn) <= 5;
    }
    if (hold.kind === 'government_assurances') {
      const end = this.ended();
      if (end && end.type !== 'approved') return false;
      if (!sentInTime) return false;
      const begun = this.all('state_initiated').find((fact) => fact.id === hold.id);
      const waited = begun ? begun.on : Math.min(this.holdClosed(hold) ?? asOf, asOf);
      if (waited - hold.on > 10) return false;
      return !release || (end ? end.on : asOf) - Number(release.receivedOn) <= 5;
    }
    return true;
  }
  /** Is this day taken out of the 90? `from` and `until` bound a suspension: s+1 … e. */
  isOut(day: number, asOf: number, agency?: string): boolean {
    const requests = this.all('information_requested').filter((fact) =>
      agency ? fact.by === agency && this.stops(fact) : this.stops(fact),
    );
    if (requests.some((fact) => day > fact.on && day <= (this.requestClosed(fact) ?? asOf))) return true;
    if (agency) return false;
    return this.all('hold_placed').some((hold) => {
      const until = this.holdClosed(hold) ?? asOf;
      const cap = hold.kind === 'terrorist_state_notification' ? hold.on + 30 : Infinity;
      return this.holdCounts(hold, asOf) && day > hold.on && day <= Math.min(until, cap);
    });
  }
  isPaused(asOf: number, agency?: string): boolean {
    const asked = this.all('information_requested').some(
      (fact) => (!agency || fact.by === agency) && this.stops(fact) && this.requestClosed(fact) === null,
    );
    if (asked || agency) return asked;
    return this.all('hold_placed').some(
      (hold) =>
        this.holdClosed(hold) === null &&
        this.holdCounts(hold, asOf) &&
        (hold.kind !== 'terrorist_state_notification' || asOf < hold.on + 30),
    );
  }
  agencyDue(agency: string, asOf: number): number {
    const start = this.referredOn(agency) as number;
    const stop = this.ends([this.positionOf(agency), this.ended()]) ?? asOf;
    return this.due(start, 30, (day) => day <= stop && this.isOut(day, asOf, agency));
  }
  due(start: number, days: number, out: (day: number) => boolean): number {
    let counted = 0;
    let day = start;
    while (counted <= days) {
      day += 1;
      if (!out(day)) counted += 1;
    }
    return day - 1;
  }
  agencyOpen(agency: string, day: number): boolean {
    if (this.status !== 'referred' || this.referredOn(agency) === undefined) return false;
    return !this.positionOf(agency) && this.agencyDue(agency, day) >= day;
  }
  /** What a new day (or the moment before an event) brings by itself. */
  morning(day: number): void {
    for (;;) {
      const before = this.status;
      this.settle(day);
      if (this.status === before) return;
    }
  }
  settle(day: number): void {
    if (
      this.status === 'referred' &&
      this.agencies().every((a) => this.positionOf(a) || !this.agencyOpen(a, day))
    ) {
      const said = new Set(
        this.all('position').map((fact) => (fact.recommendation === 'deny' ? 'deny' : 'approve')),
      );
      if (said.size === 2) {
        this.status = 'operating_committee';
        this.log.push({ type: '(dispute)', on: day });
      } else {
        this.status = 'final_review';
        this.mandate = [...said][0] ?? 'free';
      }
    } else if (this.status !== null && BOARDS.includes(this.status)) {
      const decision = this.first(DECISION_OF[this.status] as string);
      if (decision && day > decision.on + 5) {
        this.status = 'final_review';
        this.mandate = decision.outcome as string;
        if (this.mandate === 'deny') this.obliged = decision.on + 6;
      }
    } else if (this.status === 'intent_to_deny') {
      const notice = this.last('intent_to_deny') as Fact;
      if (day > notice.on + 45) {
        this.log.push({ type: 'denied', on: notice.on + 45, lapse: true });
        this.status = 'denied';
      }
    }
  }
  finalDenialOn(): number {
    const notice = this.last('intent_to_deny') as Fact;
    return Math.max((this.ended() as Fact).on, notice.on + 45);
  }
  responded(): boolean {
    const notice = this.last('intent_to_deny') as Fact;
    return this.log.slice(this.log.indexOf(notice)).some((fact) => fact.type === 'itd_response');
  }

  lawful(fact: Fact): boolean {
    const { type, on } = fact;
    if (this.status === null) return type === 'registered';
    if (type === 'registered') return false;
    const end = this.ended();
    if (type === 'appeal_filed') {
      return end?.type === 'denied' && !this.first('appeal_filed') && on <= this.finalDenialOn() + 45;
    }
    if (type === 'appeal_decided') return !!this.first('appeal_filed') && !this.first('appeal_decided');
    if (end) return false;
    const request = this.all('information_requested').find((one) => one.id === fact.id);
    const hold = this.all('hold_placed').find((one) => one.id === fact.id);
    const reviewIn = (...mandates: string[]) =>
      this.status === 'registered' ||
      (this.status === 'final_review' && mandates.includes(this.mandate ?? ''));
    const decidedWithin5 = (board: string) => {
      const decision = this.first(DECISION_OF[board] as string);
      return this.status === board && !!decision && on - decision.on <= 5;
    };
    const wasReferred = () => this.agencies().includes(fact.agency as string);
    switch (type) {
      case 'information_requested':
        return !request && (fact.by === 'BIS' || this.agencyOpen(fact.by as string, on));
      case 'information_received':
        return !!request && this.requestClosed(request) === null;
      case 'hold_placed':
        if (hold || (fact.kind === 'itd_negotiation' && this.status !== 'intent_to_deny')) return false;
        return fact.determinedOn === undefined || Number(fact.determinedOn) <= on;
      case 'state_initiated':
        if (hold?.kind !== 'government_assurances' || this.holdClosed(hold) !== null) return false;
        return !this.all('state_initiated').some((one) => one.id === fact.id);
      case 'hold_released': {
        if (!hold || this.holdClosed(hold) !== null) return false;
        const given = ['resultsOn', 'receivedOn'].filter((field) => fact[field] !== undefined);
        const wanted = { pre_license_check: ['resultsOn'], government_assurances: ['receivedOn'] }[
          hold.kind as string
        ];
        if (given.join() !== (wanted ?? []).join()) return false;
        return given.every((field) => Number(fact[field]) >= hold.on && Number(fact[field]) <= on);
      }
      case 'referred': {
        const earlier = this.agencies();
        return (
          ['registered', 'referred'].includes(this.status) &&
          (fact.agencies as string[]).every((agency) => !earlier.includes(agency))
        );
      }
      case 'position':
        return this.agencyOpen(fact.agency as string, on);
      case 'escalated_to_oc':
        return this.status === 'final_review' && this.agencies().length > 0 && !this.first('oc_decision');
      case 'oc_decision':
        return this.status === 'operating_committee' && !this.first('oc_decision');
      case 'acep_decision':
        return this.status === 'acep' && !this.first('acep_decision');
      case 'earb_decision':
        return this.status === 'earb' && !this.first('earb_decision');
      case 'appealed_to_acep':
        return decidedWithin5('operating_committee') && wasReferred();
      case 'appealed_to_earb':
        return decidedWithin5('acep') && wasReferred();
      case 'earb_initiated':
        return decidedWithin5('acep');
      case 'appealed_to_president':
        return decidedWithin5('earb') && wasReferred();
      case 'president_decision':
        return this.status === 'president';
      case 'intent_to_deny': {
        if (!reviewIn('deny', 'free')) return false;
        if (fact.decidedOn === undefined) return true;
        const registeredOn = (this.first('registered') as Fact).on;
        return (
          this.obliged === null && Number(fact.decidedOn) >= registeredOn && Number(fact.decidedOn) <= on
        );
      }
      case 'itd_response':
        return (
          this.status === 'intent_to_deny' &&
          !this.responded() &&
          on <= (this.last('intent_to_deny') as Fact).on + 20
        );
      case 'itd_withdrawn':
        return this.status === 'intent_to_deny' && this.obliged === null;
      case 'approved':
        return (
          reviewIn('approve', 'free') &&
          (fact.validUntil === undefined || Number(fact.validUntil) > on) &&
          this.all('hold_placed').every(
            (one) => one.kind !== 'terrorist_state_notification' || on >= one.on + 30,
          )
        );
      case 'denied':
        return (
          this.status === 'intent_to_deny' &&
          (this.responded() || on > (this.last('intent_to_deny') as Fact).on + 20)
        );
      default:
        return ['returned_without_action', 'no_license_required', 'withdrawn'].includes(type);
    }
  }

  happen(fact: Fact): void {
    this.log.push({ ...fact });
    const { type } = fact;
    if (type === 'registered' || type === 'referred' || type === 'intent_to_deny' || ENDS.includes(type)) {
      this.status = type;
    } else if (type === 'escalated_to_oc') this.status = 'operating_committee';
    else if (type === 'appealed_to_acep') this.status = 'acep';
    else if (type === 'appealed_to_earb' || type === 'earb_initiated') this.status = 'earb';
    else if (type === 'appealed_to_president') this.status = 'president';
    else if (type === 'president_decision') {
      this.status = 'final_review';
      this.mandate = fact.outcome as string;
      if (this.mandate === 'deny') this.obliged = fact.on;
    } else if (type === 'itd_withdrawn') {
      this.status = this.agencies().length ? 'final_review' : 'registered';
      this.mandate = 'free';
    } else if (type === 'appeal_decided' && fact.outcome === 'granted') this.status = 'approved';
  }

  look(asOf: number): TwinAnswer {
    return { status: this.status, clocks: this.status === null ? [] : this.clocks(asOf) };
  }

  clocks(asOf: number): TwinClock[] {
    const end = this.ended();
    const clocks: TwinClock[] = [];
    const add = (
      clock: string,
      startedOn: number,
      days: number,
      completedOn: number | null | undefined,
      more: {
        subject?: string;
        window?: boolean;
        stop?: number | null;
        ends?: boolean;
        lapse?: boolean;
        counts?: boolean;
      } = {},
    ) => {
      const done = completedOn ?? null;
      const stop = done ?? more.stop ?? (more.ends === false ? null : (end?.on ?? null));
      const out = (day: number) =>
        more.counts === true && day <= (stop ?? asOf) && this.isOut(day, asOf, more.subject);
      const dueOn = this.due(startedOn, days, out);
      let excludedDays = 0;
      let countedDays = 0;
      for (let day = startedOn + 1; day <= (stop ?? asOf); day += 1) {
        if (out(day)) excludedDays += 1;
        else countedDays += 1;
      }
      const late = more.window ? 'lapsed' : 'missed';
      const state = (() => {
        if (done !== null) return done > dueOn ? 'missed' : 'met';
        if (more.lapse) return 'lapsed';
        if (stop !== null) return stop > dueOn ? late : 'cancelled';
        if (asOf > dueOn) return late;
        return more.counts === true && this.isPaused(asOf, more.subject) ? 'paused' : 'running';
      })();
      clocks.push({
        clock,
        subject: more.subject ?? null,
        startedOn,
        dueOn,
        state,
        completedOn: done,
        countedDays,
        excludedDays,
      });
    };
    const registeredOn = (this.first('registered') as Fact).on;
    const resolved = this.log.find(
      (fact) =>
        fact.type === 'appealed_to_president' || (ENDS.includes(fact.type) && fact.type !== 'withdrawn'),
    );
    add('resolution', registeredOn, 90, resolved?.on, { counts: true });
    const act = this.log.find(
      (fact) =>
        ['referred', 'intent_to_deny', 'approved', 'returned_without_action', 'no_license_required'].includes(
          fact.type,
        ) ||
        (fact.type === 'information_requested' && fact.by === 'BIS'),
    );
    add('initial_action', registeredOn, 9, act?.on);
    for (const agency of this.agencies()) {
      const start = this.referredOn(agency) as number;
      const asked = this.all('information_requested').find(
        (fact) => fact.by === agency && fact.on - start <= 10,
      );
      add('deficiency_notice', start, 10, asked?.on, { subject: agency, window: true });
      add('recommendation', start, 30, this.positionOf(agency)?.on, {
        subject: agency,
        window: true,
        counts: true,
      });
    }
    const own = this.first('escalated_to_oc');
    if (own ?? this.first('(dispute)')) {
      const deadline = Math.max(...this.agencies().map((agency) => this.agencyDue(agency, asOf)));
      add('oc_decision', Math.max(deadline, own?.on ?? 0), 14, this.first('oc_decision')?.on);
    }
    const appeal = (clock: string, decision: string, ...by: string[]) => {
      const decided = this.first(decision);
      const next = this.log.find((fact) => by.includes(fact.type));
      if (decided) add(clock, decided.on, 5, next?.on, { window: true });
      return next;
    };
    const toAcep = appeal('acep_appeal', 'oc_decision', 'appealed_to_acep');
    if (toAcep) add('acep_decision', toAcep.on, 11, this.first('acep_decision')?.on);
    const toEarb = appeal('earb_appeal', 'acep_decision', 'appealed_to_earb', 'earb_initiated');
    if (toEarb) add('earb_decision', toEarb.on, 11, this.first('earb_decision')?.on);
    appeal('president_appeal', 'earb_decision', 'appealed_to_president');
    const notices = this.all('intent_to_deny');
    if (this.obliged !== null)
      add('itd_notice', this.obliged, 5, notices.find((n) => n.on >= Number(this.obliged))?.on);
    for (const notice of notices) {
      const after = this.log.slice(this.log.indexOf(notice) + 1);
      const next = after.findIndex((fact) => fact.type === 'intent_to_deny');
      const mine = next < 0 ? after : after.slice(0, next);
      const withdrawn = mine.find((fact) => fact.type === 'itd_withdrawn')?.on ?? null;
      if (notice.decidedOn !== undefined) add('itd_notice', Number(notice.decidedOn), 5, notice.on);
      add('itd_response', notice.on, 20, mine.find((fact) => fact.type === 'itd_response')?.on, {
        window: true,
        stop: withdrawn,
      });
      add('denial_final', notice.on, 45, withdrawn, {
        window: true,
        lapse: end?.lapse === true && withdrawn === null,
      });
    }
    if (end?.type === 'denied') {
      add('appeal', this.finalDenialOn(), 45, this.first('appeal_filed')?.on, { window: true, ends: false });
    }
    return clocks;
  }
}
