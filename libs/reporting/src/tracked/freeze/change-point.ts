/** What was decided on a day, and how much was expected to be, had nothing changed. */
export interface DecisionDay {
  readonly decided: number;
  readonly expected: number;
}

/** Whether the rate of decisions changed once within a span of days. */
export interface ChangePoint {
  /** Of the days before the change, and of those after it, beginning with the place in the span. */
  readonly place: number;
  /** The places between which the change lies with a probability of nine tenths. */
  readonly earliest: number;
  readonly latest: number;
  /** How much likelier the days are with one change than with none. */
  readonly bayesFactor: number;
  readonly before: { readonly decided: number; readonly expected: number };
  readonly after: { readonly decided: number; readonly expected: number };
}

/**
 * The rate of decisions is a Gamma variable with mean 1, as wide as an exponential one: what was expected may be off by a
 * factor of a few either way before anything is seen.
 */
const SHAPE = 1;
/** A span is no shorter on either side of a change: a day or two without a decision are no new rate. */
const SHORTEST_SIDE = 5;
const CREDIBLE = 0.9;

/**
 * One change of a Poisson rate, by Bayes: of each day the likelihood that the rate was one before it and another from it on,
 * both integrated over what they may be, every day as likely as another. In time proportional to the number of days.
 *
 * @returns null for a span too short to have a change in it
 */
export function changePoint(days: readonly DecisionDay[]): ChangePoint | null {
  if (days.length < 2 * SHORTEST_SIDE) return null;
  const sums = runningSums(days);
  const all = sums.at(-1) ?? { decided: 0, expected: 0 };
  const weights: number[] = [];
  for (let place = SHORTEST_SIDE; place <= days.length - SHORTEST_SIDE; place += 1) {
    const before = sums[place] ?? all;
    weights.push(evidence(before) + evidence(without(all, before)) - evidence(all));
  }
  const most = Math.max(...weights);
  const likelihoods = weights.map((weight) => Math.exp(weight - most));
  const total = likelihoods.reduce((sum, one) => sum + one, 0);
  const best = likelihoods.indexOf(Math.max(...likelihoods));
  const [earliest, latest] = crediblePlaces(likelihoods, total);
  const before = sums[best + SHORTEST_SIDE] ?? all;
  return {
    place: best + SHORTEST_SIDE,
    earliest: earliest + SHORTEST_SIDE,
    latest: latest + SHORTEST_SIDE,
    bayesFactor: (total / weights.length) * Math.exp(most),
    before,
    after: without(all, before),
  };
}

function runningSums(days: readonly DecisionDay[]): { decided: number; expected: number }[] {
  const sums = [{ decided: 0, expected: 0 }];
  let [decided, expected] = [0, 0];
  for (const day of days) {
    decided += day.decided;
    expected += day.expected;
    sums.push({ decided, expected });
  }
  return sums;
}

function without(all: DecisionDay, part: DecisionDay): DecisionDay {
  return { decided: all.decided - part.decided, expected: Math.max(0, all.expected - part.expected) };
}

/** The logarithm of the likelihood of so many decisions, but for what is the same wherever the change is. */
function evidence({ decided, expected }: DecisionDay): number {
  return (
    logGamma(SHAPE + decided) -
    logGamma(SHAPE) +
    SHAPE * Math.log(SHAPE) -
    (SHAPE + decided) * Math.log(SHAPE + expected)
  );
}

/** From where until where nine tenths of the likelihood lie, the same left out at both ends. */
function crediblePlaces(likelihoods: readonly number[], total: number): [number, number] {
  const outside = ((1 - CREDIBLE) / 2) * total;
  let [sum, earliest, latest] = [0, 0, likelihoods.length - 1];
  for (const [place, one] of likelihoods.entries()) {
    if (sum <= outside) earliest = place;
    sum += one;
    if (sum >= total - outside) {
      latest = place;
      break;
    }
  }
  return [earliest, latest];
}

/** The logarithm of the gamma function (C. Lanczos, SIAM J. Numer. Anal. B 1 (1964) 86–96), of what is above 0. */
function logGamma(x: number): number {
  const t = x + 6.5;
  const series = LANCZOS.reduce((sum, coefficient, place) => sum + coefficient / (x + place), LANCZOS_FIRST);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(series);
}

const LANCZOS_FIRST = 0.999_999_999_999_809_9;
const LANCZOS = [
  676.520_368_121_885_1, -1_259.139_216_722_402_8, 771.323_428_777_653_1, -176.615_029_162_140_6,
  12.507_343_278_686_905, -0.138_571_095_265_720_12, 9.984_369_578_019_572e-6, 1.505_632_735_149_311_6e-7,
];
