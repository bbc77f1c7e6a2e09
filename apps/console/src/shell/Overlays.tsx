import { lazy, Suspense, useState } from 'react';
import { isOverPage, useKeys } from '../keys/keys.js';
import { pageActs } from '../palette/page-acts.js';
import type { PageAct } from '../palette/page-acts.js';
import { words } from '../words/index.js';

const Palette = lazy(async () => ({ default: (await import('../palette/Palette.js')).Palette }));
const KeysDialog = lazy(async () => ({ default: (await import('../keys/KeysDialog.js')).KeysDialog }));

/** What a key brings over any page: the palette, and the keys that there are. */
export function Overlays() {
  const [acts, setActs] = useState<readonly PageAct[] | null>(null);
  const [isHelping, setHelping] = useState(false);
  const toggle = () => {
    if (acts !== null) setActs(null);
    else if (isOverPage()) return false;
    else setActs(pageActs());
    return true;
  };
  useKeys([
    { key: 'Mod+k', text: words.keys.palette, isAlways: true, run: toggle },
    { key: '?', text: words.keys.help, run: () => setHelping(true) },
  ]);
  return (
    <Suspense fallback={null}>
      {acts !== null && <Palette acts={acts} onClose={() => setActs(null)} />}
      {isHelping && <KeysDialog onClose={() => setHelping(false)} />}
    </Suspense>
  );
}
