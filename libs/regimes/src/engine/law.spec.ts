import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseDay } from './day.js';
import { loadRegimes } from './load.js';
import type { Outlook } from './outlook.js';
import type { ClockRule, Pack } from './pack.js';
import { faultInClock } from './pack-checks.js';
import { Regime } from './simulate.js';

const BIS = loadRegimes([fileURLToPath(new URL('../../packs/', import.meta.url))]).get('us-bis') as Regime;

/** The pack of BIS with other versions of a clock in its place. */
function withVersions(clock: string, ...versions: Partial<ClockRule>[]): Pack {
  const clocks = BIS.pack.clocks.flatMap((rule) =>
    rule.clock === clock ? versions.map((version) => ({ ...rule, ...version })) : [rule],
  );
  return { ...BIS.pack, clocks };
}

function outlook(pack: Pack, events: readonly object[], asOf: string, kind?: string): Outlook {
  const answer = new Regime(pack).simulate(events, parseDay(asOf) as number, kind);
  return answer as Outlook;
}

const clockIn = ({ clocks }: Outlook, name: string) => clocks.find(({ clock }) => clock === name);
const REFUSED = [
  { type: 'filed', on: '2026-01-05' },
  { type: 'intent_to_deny', on: '2026-02-01' },
];

describe('an ending that a lapse brings', () => {
  it.each([
    ['of another day', { inForce: { from: '2027-01-01' } }],
    ['for another kind', { for: [BIS.pack.kinds.at(-1)?.id ?? ''] }],
  ])('does not come by a clock %s', (_, other) => {
    const told = outlook(withVersions('denial_final', other), REFUSED, '2026-06-01');
    expect(told).toMatchObject({ status: 'intent_to_deny', outcome: null });
    expect(clockIn(told, 'denial_final')).toBeUndefined();
    expect(told.allowedEvents).not.toContain('appeal_filed');
  });

  it('comes in the days of the version in force', () => {
    const pack = withVersions(
      'denial_final',
      { days: 10, inForce: { until: '2025-12-31' } },
      { inForce: { from: '2026-01-01' } },
    );
    expect(outlook(pack, REFUSED, '2026-02-20')).toMatchObject({ outcome: null });
    const denied = outlook(pack, REFUSED, '2026-04-01');
    expect(denied).toMatchObject({ status: 'denied', outcome: 'denied' });
    expect(clockIn(denied, 'appeal')).toMatchObject({ startedOn: '2026-03-18', dueOn: '2026-05-02' });
    const [filed, notice] = REFUSED as [object, object];
    const before = [{ ...filed, on: '2025-12-31' }, notice];
    expect(clockIn(outlook(pack, before, '2026-02-20'), 'appeal')).toMatchObject({ startedOn: '2026-02-11' });
  });

  it('refuses no withdrawal of a notice in time by the version in force', () => {
    const pack = withVersions(
      'denial_final',
      { days: 10, inForce: { until: '2025-12-31' } },
      { inForce: { from: '2026-01-01' } },
    );
    const events = [...REFUSED, { type: 'itd_withdrawn', on: '2026-03-01' }];
    expect(outlook(pack, events, '2026-03-10')).toMatchObject({ outcome: null, statusCertainty: 'as_known' });
  });

  it('lets an appeal begin with a recorded denial where nothing has to become final', () => {
    const pack = withVersions('denial_final', { inForce: { from: '2027-01-01' } });
    const told = outlook(pack, [...REFUSED, { type: 'denied', on: '2026-03-02' }], '2026-03-10');
    expect(clockIn(told, 'appeal')).toMatchObject({ startedOn: '2026-03-02', dueOn: '2026-04-16' });
  });
});

describe('a filing between two days', () => {
  const filed = { type: 'filed', notBefore: '2026-09-01', notAfter: '2026-09-11' };

  it('was that many days ago, at least and at most', () => {
    const told = clockIn(outlook(BIS.pack, [filed], '2026-10-01'), 'resolution');
    expect(told?.because.map(({ text }) => text)).toContain('20 to 30 days since the filing.');
    const exact = clockIn(
      outlook(BIS.pack, [{ type: 'filed', on: '2026-09-01' }], '2026-10-01'),
      'resolution',
    );
    expect(exact?.because.map(({ text }) => text)).toContain('30 days since the filing.');
  });

  it('is of either law where it changed between them', () => {
    const pack = withVersions(
      'thirty_days',
      { days: 30, inForce: { until: '2026-09-05' } },
      { days: 20, inForce: { from: '2026-09-06' } },
    );
    const of = (asOf: string) => clockIn(outlook(pack, [filed], asOf), 'thirty_days');
    expect(of('2026-09-20')).toMatchObject({
      state: 'running',
      startedOn: { notBefore: '2026-09-01', notAfter: '2026-09-11' },
      dueOn: { notBefore: '2026-09-26', notAfter: '2026-10-05' },
    });
    expect(
      of('2026-09-20')
        ?.because.map(({ text }) => text)
        .join(),
    ).not.toMatch(/until|since the filing/);
    expect(of('2026-10-03')).toMatchObject({ state: 'unknown', certainty: null });
    expect(of('2026-10-20')).toMatchObject({ state: 'outside' });
  });

  it('has an unknown clock where only one of the laws has it', () => {
    const pack = withVersions('thirty_days', { inForce: { from: '2026-09-06' } });
    expect(clockIn(outlook(pack, [filed], '2026-09-20'), 'thirty_days')).toMatchObject({ state: 'unknown' });
    const after = [{ ...filed, notBefore: '2026-09-06' }];
    expect(clockIn(outlook(pack, after, '2026-09-20'), 'thirty_days')).toMatchObject({ state: 'running' });
    // The registration shows that it was filed before the law changed.
    const registered = outlook(pack, [filed, { type: 'registered', on: '2026-09-03' }], '2026-09-20');
    expect(clockIn(registered, 'thirty_days')).toBeUndefined();
  });
});

describe('a clock that another waits for', () => {
  it('has a number of days in each of its versions, and waits for it in none', () => {
    const faultOf = (pack: Pack, name: string) => {
      const index = pack.clocks.findIndex(({ clock }) => clock === name);
      const { kinds, events, clocks } = pack;
      return faultInClock(kinds, events, clocks, clocks[index] as ClockRule, index);
    };
    const [old, now] = [{ inForce: { until: '2025-12-31' } }, { inForce: { from: '2026-01-01' } }];
    expect(faultOf(withVersions('denial_final', old, now), 'appeal')).toBeNull();
    expect(faultOf(withVersions('denial_final', old, { ...now, days: undefined }), 'appeal')).toMatchObject({
      key: 'orDueOf',
    });
    expect(faultOf(withVersions('denial_final', old, { ...now, orDueOf: 'appeal' }), 'appeal')).toMatchObject(
      {
        reason: 'appeal: it waits for itself, in a circle',
      },
    );
  });
});
