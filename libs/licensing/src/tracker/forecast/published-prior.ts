import type { Pack, PublishedTimes } from '@ninety/regimes';

/**
 * How widely times are spread where an average alone is published: the standard deviation of their logarithm. The shares that
 * the United Kingdom published within two limits (2022 and four quarters of 2023) give 0.84 to 1.44, 1.08 on average.
 */
const SPREAD = 1.1;
/** Of five working days a week. */
const DAYS_A_WORKING_DAY = 7 / 5;
/** Beyond these days nothing is said by a published figure. */
const HORIZON = 1_095;

/** How long cases take by a published figure: a log-normal distribution through what it says. */
export class PublishedPrior {
  readonly horizon = HORIZON;
  /** The share pending at the end of each day. */
  private readonly surviving: Float64Array;

  constructor(readonly published: PublishedTimes) {
    const { middle, spread } = shapeOf(published);
    this.surviving = Float64Array.from({ length: HORIZON + 1 }, (_, day) =>
      day === 0 ? 1 : 1 - normalShare((Math.log(day) - middle) / spread),
    );
  }

  /** The share of those pending still that is decided on a day. */
  hazard(day: number): number {
    const before = this.surviving[day - 1] ?? 0;
    const after = this.surviving[day];
    return after === undefined || before <= 0 ? 0 : 1 - after / before;
  }
}

/** Made once of each published figure. */
const made = new WeakMap<PublishedTimes, PublishedPrior>();

/** The first published figure that is about a kind of application; null: there is none. */
export function priorOf({ published = [] }: Pick<Pack, 'published'>, kind: string): PublishedPrior | null {
  const about = published.find(({ kinds }) => kinds.includes(kind));
  if (about === undefined) return null;
  const prior = made.get(about) ?? new PublishedPrior(about);
  made.set(about, prior);
  return prior;
}

/** Mean and standard deviation of the logarithm of the days. */
function shapeOf({ averageDays, within = [] }: PublishedTimes): { middle: number; spread: number } {
  const [short, long] = within.map(({ workingDays, percent }) => ({
    log: Math.log(workingDays * DAYS_A_WORKING_DAY),
    score: normalScore(percent / 100),
  }));
  if (short && long) {
    const spread = (long.log - short.log) / (long.score - short.score);
    return { middle: short.log - spread * short.score, spread };
  }
  if (short) return { middle: short.log - SPREAD * short.score, spread: SPREAD };
  // The mean of a log-normal distribution lies above its median.
  return { middle: Math.log(averageDays ?? NaN) - SPREAD ** 2 / 2, spread: SPREAD };
}

/** The share of a normal distribution below a score (M. Abramowitz, I. Stegun, Handbook of Mathematical Functions, 7.1.26: off by 1.5e-7 at most). */
function normalShare(score: number): number {
  const x = Math.abs(score) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const tail =
    t *
    (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)))) *
    Math.exp(-x * x);
  return score < 0 ? tail / 2 : 1 - tail / 2;
}

/** The score below which a share lies, by halving. */
function normalScore(share: number): number {
  let low = -8;
  let high = 8;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (normalShare(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
