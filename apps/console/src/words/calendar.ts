/** Every text about calendars that read what is due. */
export const calendar = {
  title: 'In your calendar',
  intro:
    'Outlook, Google and others read what is due for you at a secret address. Whoever has it reads it too: it is shown once, and can be revoked.',
  name: 'For which calendar, such as your telephone',
  open: 'Make an address',
  once: 'Copy it now, it is not shown again:',
  noName: 'without a name',
  since: (day: string) => `made ${day}`,
  readAt: (day: string) => `last read ${day}`,
  neverRead: 'never read',
  revoke: 'Revoke',
  revokeEffect:
    'Calendars that read this address hear nothing more, at once and for good. Another address can be opened.',
} as const;
