import { COMPANY_YEAR } from './company-year.js';
import { JULY_2019 } from './july-2019.js';
import type { Story } from './story.js';

/** The story that an argument names; the company's where there is none. */
export function storyOf(argument = 'company'): Story | undefined {
  return [COMPANY_YEAR, JULY_2019].find(({ posture }) => posture === argument);
}
