import { useState } from 'react';
import { Button } from 'react-aria-components';
import { words } from '../words/index.js';

/** Something to carry away: a secret, an id. */
export function Copyable({ text }: { text: string }) {
  const [isCopied, setCopied] = useState(false);
  return (
    <p className="copyable">
      <code>{text}</code>
      <Button
        className="button"
        onPress={() => {
          void navigator.clipboard.writeText(text).then(() => setCopied(true));
        }}
      >
        {isCopied ? words.parts.copied : words.parts.copy}
      </Button>
    </p>
  );
}
