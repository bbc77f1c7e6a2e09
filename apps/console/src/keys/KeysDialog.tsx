import { useState } from 'react';
import { Button } from 'react-aria-components';
import { Sheet } from '../parts/Sheet.js';
import { words } from '../words/index.js';
import { boundKeys, keyTexts } from './keys.js';
import './keys.css';

/** The keys that work on the page beneath it: those that are bound, and no other. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const [keys] = useState(boundKeys);
  return (
    <Sheet title={words.keys.title} isOpen onClose={onClose}>
      <dl className="keys">
        {keys.map(({ key, text }) => (
          <div key={key}>
            <dt>
              {keyTexts(key).map((part) => (
                <kbd key={part}>{part}</kbd>
              ))}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{words.keys.hint}</p>
      <div className="row">
        <Button className="button" onPress={onClose} autoFocus>
          {words.parts.close}
        </Button>
      </div>
    </Sheet>
  );
}
