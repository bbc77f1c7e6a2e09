import type { FormApplication, FormItem, RequirementAnswer } from './application-form.js';

/** By what they have in common, each in its order. */
export function grouped<T>(all: readonly T[], by: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(by(one));
    if (group) group.push(one);
    else groups.set(by(one), [one]);
  }
  return groups;
}

/** The answers to each requirement, once for each list of them. */
const ANSWERS = new WeakMap<readonly RequirementAnswer[], Map<string, RequirementAnswer[]>>();

/** What the applicant answered to a requirement, of an item or of the application; the first where there are several. */
export function answerOf(
  { form, item }: { readonly form: FormApplication; readonly item: FormItem | null },
  requirement: string,
): RequirementAnswer | undefined {
  const { answers } = form.bis748p;
  if (!answers) return undefined;
  const known = ANSWERS.get(answers) ?? grouped(answers, (one) => one.requirement);
  ANSWERS.set(answers, known);
  return known
    .get(requirement)
    ?.find((one) =>
      typeof one.item === 'number' ? item !== null && form.items[one.item] === item : item === null,
    );
}
