import { useQuery } from '@tanstack/react-query';
import { unwrap } from '@ninety/client/browser';
import type { Schemas } from '@ninety/client/browser';
import { api } from '../../api.js';

export type AskedForm = Schemas['ApplicationForm'];
export type AskedBlock = Schemas['FormBlock'];
export type AskedRequirement = Schemas['FormRequirement'];
export type FormEntry = Schemas['FormEntry'];

/** Where an application says which company applies. */
const APPLICANT = '/supplierId';

/** The form as far as it is asked of an application; both postures have it. */
export function useAskedForm(id: string, enabled = true) {
  return useQuery({
    queryKey: ['form', id],
    enabled,
    placeholderData: (before) => before,
    queryFn: () => unwrap(api.GET('/v1/applications/{id}/form', { params: { path: { id } } })),
  });
}

/** Whether a block is one quiet line, with nothing to fill in. */
export function isFolded({ state }: Pick<AskedBlock, 'state'>): boolean {
  return state === 'not_applicable' || state === 'left_blank';
}

/** What stands in a block and is not filled in there: words of the law, and the company that applies. */
export function prescribedIn({ entries }: Pick<AskedBlock, 'entries'>): readonly FormEntry[] {
  return entries.filter(({ pointer, text }) => (pointer === null || pointer === APPLICANT) && text !== '');
}

/** Those of a block, of an item where one is in view. */
export function requirementsIn(
  { requirements }: Pick<AskedForm, 'requirements'>,
  isIn: (block: string) => boolean,
  item: number | null,
): AskedRequirement[] {
  return requirements.filter((one) => isIn(one.block) && one.item === item);
}
