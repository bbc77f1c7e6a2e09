import { isDecided } from '@ninety/licensing';
import type { CaseTraits, CountedCourse } from '@ninety/licensing';
import type { Id } from '@ninety/platform';

/** A case whose newest filing was decided, with what its cell depends on. Days as `YYYY-MM-DD`. */
export interface DecidedCase {
  readonly applicationId: Id;
  readonly regime: string;
  readonly kind: string;
  readonly formType: string | null;
  readonly countries: readonly string[];
  readonly eccns: readonly string[];
  /** When it was first submitted: between these two. */
  readonly firstFrom: string;
  readonly firstTo: string;
  readonly decidedFrom: string;
  readonly decidedTo: string;
}

/** The same without what courses do not say. */
export type DecidedCourses = Omit<DecidedCase, keyof CaseTraits> & Pick<DecidedCase, 'applicationId'>;

/**
 * Cases of their courses, which come by application, the oldest filing first: whether the newest was decided, and from the oldest on.
 * What was returned and is filed again is not decided yet.
 */
export class CasesOfCourses {
  private open: { readonly first: CountedCourse; readonly newest: CountedCourse } | null = null;

  /** The case that ended before this course began another one; null: none did, or it is not decided. */
  add(course: CountedCourse): DecidedCourses | null {
    if (this.open?.first.applicationId === course.applicationId) {
      this.open = { first: this.open.first, newest: course };
      return null;
    }
    const ended = this.end();
    this.open = { first: course, newest: course };
    return ended;
  }

  /** The last of them. */
  end(): DecidedCourses | null {
    const { open } = this;
    this.open = null;
    if (open === null || !isDecided(open.newest)) return null;
    const { applicationId, regime, kind, eccns, endedFrom, endedTo } = open.newest;
    if (endedFrom === null || endedTo === null) return null;
    const { filedFrom: firstFrom, filedTo: firstTo } = open.first;
    return {
      applicationId,
      regime,
      kind,
      eccns,
      firstFrom,
      firstTo,
      decidedFrom: endedFrom,
      decidedTo: endedTo,
    };
  }
}
