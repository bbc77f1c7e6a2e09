import type { Likened } from '../tracked-courses.store.js';
import type { LikeOutcome } from './case-forecast.js';
import type { LikeCourse } from './staked-cases.read-model.js';

/** The courses of one's cases, by how like they are to one of them; asked for many, cases that are alike are asked once. */
export class LikeCases {
  private readonly byKind = new Map<string, LikeCourse[]>();
  private readonly known = new Map<string, readonly LikeOutcome[]>();

  constructor(courses: readonly LikeCourse[]) {
    for (const course of courses) {
      const kind = kindOf(course);
      const same = this.byKind.get(kind) ?? [];
      same.push(course);
      this.byKind.set(kind, same);
    }
  }

  /** @param own courses of the case itself, which is not like itself */
  of(subject: Likened, own: readonly LikeCourse[]): readonly LikeOutcome[] {
    const { regime, kind, country, eccns } = subject;
    const key = JSON.stringify([regime, kind, country, eccns]);
    const like = this.known.get(key) ?? summed(subject, this.byKind.get(kindOf(subject)) ?? []);
    this.known.set(key, like);
    if (own.length === 0) return like;
    const besides = own.map((one) => ({
      ...likeTo(subject, one),
      decided: -one.decided,
      censored: -one.censored,
    }));
    return [...like, ...besides];
  }
}

function kindOf({ regime, kind }: Likened): string {
  return JSON.stringify([regime, kind]);
}

function likeTo({ country, eccns }: Likened, course: LikeCourse): LikeOutcome {
  const { days, decided, censored } = course;
  return {
    isOfCountry: country !== null && course.country === country,
    isOfEccn: course.eccns.some((eccn) => eccns.includes(eccn)),
    days,
    decided,
    censored,
  };
}

/** Those that are as like and took the same number of days are one. */
function summed(subject: Likened, courses: readonly LikeCourse[]): LikeOutcome[] {
  const sums = new Map<number, LikeOutcome>();
  for (const course of courses) {
    const like = likeTo(subject, course);
    const place = like.days * 4 + (like.isOfCountry ? 2 : 0) + (like.isOfEccn ? 1 : 0);
    const sum = sums.get(place) ?? { ...like, decided: 0, censored: 0 };
    sums.set(place, {
      ...sum,
      decided: sum.decided + like.decided,
      censored: sum.censored + like.censored,
    });
  }
  return [...sums.values()];
}
