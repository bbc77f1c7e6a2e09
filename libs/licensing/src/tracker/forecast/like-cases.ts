import type { Likened } from '../tracked-courses.store.js';
import { LikeTimes } from './like-times.js';
import type { LikeOutcome } from './like-times.js';
import type { PublishedPrior } from './published-prior.js';
import type { LikeCourse } from './staked-cases.read-model.js';

/** The courses of one's cases, by how like they are to one of them; asked for many, cases that are alike are asked once. */
export class LikeCases {
  private readonly byKind = new Map<string, LikeCourse[]>();
  private readonly known = new Map<string, { outcomes: readonly LikeOutcome[]; times?: LikeTimes }>();

  /** @param priorOf what was published of applications of a regime and kind */
  constructor(
    courses: readonly LikeCourse[],
    private readonly priorOf: (regime: string, kind: string) => PublishedPrior | null = () => null,
  ) {
    for (const course of courses) {
      const kind = kindOf(course);
      const same = this.byKind.get(kind) ?? [];
      same.push(course);
      this.byKind.set(kind, same);
    }
  }

  of(subject: Likened): readonly LikeOutcome[] {
    return this.alike(subject).outcomes;
  }

  /** @param own courses of the case itself, which is not like itself */
  timesOf(subject: Likened, own: readonly LikeCourse[]): LikeTimes {
    const alike = this.alike(subject);
    const prior = this.priorOf(subject.regime, subject.kind);
    if (own.length === 0) return (alike.times ??= new LikeTimes(alike.outcomes, prior));
    const besides = own.map((one) => ({
      ...likeTo(subject, one),
      decided: -one.decided,
      censored: -one.censored,
    }));
    return new LikeTimes([...alike.outcomes, ...besides], prior);
  }

  private alike(subject: Likened): { outcomes: readonly LikeOutcome[]; times?: LikeTimes } {
    const { regime, kind, country, eccns } = subject;
    const key = JSON.stringify([regime, kind, country, eccns]);
    const known = this.known.get(key) ?? {
      outcomes: summed(subject, this.byKind.get(kindOf(subject)) ?? []),
    };
    this.known.set(key, known);
    return known;
  }
}

function kindOf({ regime, kind }: Likened): string {
  return JSON.stringify([regime, kind]);
}

function likeTo({ country, eccns }: Likened, course: LikeCourse): LikeOutcome {
  const { days, passedBefore, decided, censored } = course;
  return {
    isOfCountry: country !== null && course.country === country,
    isOfEccn: course.eccns.some((eccn) => eccns.includes(eccn)),
    days,
    passedBefore,
    decided,
    censored,
  };
}

/** More than lie between any two days. */
const MOST_DAYS = 10_000_000;

/** Those that are as like and took the same number of days are one. */
function summed(subject: Likened, courses: readonly LikeCourse[]): LikeOutcome[] {
  const sums = new Map<number, LikeOutcome>();
  for (const course of courses) {
    const like = likeTo(subject, course);
    const { days, passedBefore } = like;
    const likeness = (like.isOfCountry ? 2 : 0) + (like.isOfEccn ? 1 : 0);
    const place = (days * MOST_DAYS + (passedBefore ?? -1) + 1) * 4 + likeness;
    const sum = sums.get(place) ?? { ...like, decided: 0, censored: 0 };
    sums.set(place, {
      ...sum,
      decided: sum.decided + like.decided,
      censored: sum.censored + like.censored,
    });
  }
  return [...sums.values()];
}
