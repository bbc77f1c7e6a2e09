import { useQuery } from '@tanstack/react-query';
import { unwrap } from '@ninety/client/browser';
import type { CompanySchemas } from '@ninety/client/browser';
import { company, useChange } from '../api.js';

const KEY = 'mail-preferences';

type MailKind = CompanySchemas['MailPreferences']['off'][number];

/** Where mails to the reader go, and which kinds they do not want. */
export function useMailPreferences() {
  return useQuery({
    queryKey: [KEY],
    queryFn: () => unwrap(company.GET('/v1/me/mail-preferences')),
  });
}

export function useChooseMails() {
  return useChange([KEY], (off: MailKind[]) =>
    unwrap(company.PUT('/v1/me/mail-preferences', { body: { off } })),
  );
}
