import { Problem, summaryOf } from '@ninety/platform';

/** As a summary of faults is said, which names where the first is. */
const SUMMARIES: readonly string[] = ['field_at_fault', 'several_fields_at_fault'];

/** Does what a door of the API does with what stands below a field here; what it refuses of it stands there. */
export async function beneath<T>(pointer: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Problem) || !error.problem.errors) throw error;
    const errors = error.problem.errors.map((one) => ({ ...one, pointer: `${pointer}${one.pointer}` }));
    const { detail, members } = error.problem;
    const more = typeof members?.moreErrors === 'number' ? members.moreErrors : 0;
    const said = SUMMARIES.includes(detail.code) ? summaryOf(errors.length + more, errors) : detail;
    throw new Problem(error.getStatus(), { ...error.problem, detail: said, errors }, error);
  }
}
