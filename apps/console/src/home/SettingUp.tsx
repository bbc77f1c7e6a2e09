import { lazy, Suspense } from 'react';
import { useMe } from '../session/session.js';

/** It is of the beginning alone. */
const FirstRun = lazy(async () => ({ default: (await import('./FirstRun.js')).FirstRun }));

/** What an administrator is asked for first; nothing for anybody else. */
export function SettingUp() {
  if (useMe().role !== 'administrator') return null;
  return (
    <Suspense fallback={null}>
      <FirstRun />
    </Suspense>
  );
}
