import { useState } from 'react';
import { Button } from 'react-aria-components';
import { TextBox } from '../parts/fields.js';
import { words } from '../words/index.js';
import { verdictOf } from './signature.js';
import type { Signed, Verdict } from './signature.js';

const { webhooks } = words;

/** What Standard Webhooks sends beside the body. */
const HEADERS = [
  ['id', 'webhook-id'],
  ['timestamp', 'webhook-timestamp'],
  ['signature', 'webhook-signature'],
] as const;
const NOTHING: Signed = { secret: '', id: '', timestamp: '', signature: '', body: '' };

/** For whoever builds the receiver: whether what came is signed with the secret, checked in this page alone. */
export function SignatureCheck() {
  const [signed, setSigned] = useState(NOTHING);
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const set = (name: keyof Signed) => (value: string) => {
    setSigned((old) => ({ ...old, [name]: value }));
    setVerdict(null);
  };
  const isFilled = Object.values(signed).every((value: string) => value.trim() !== '');
  return (
    <details className="no-print">
      <summary>{webhooks.check.title}</summary>
      <form
        className="stack narrow"
        onSubmit={(event) => {
          event.preventDefault();
          void verdictOf(signed).then(setVerdict);
        }}
      >
        <p className="quiet">{webhooks.check.intro}</p>
        <TextBox
          label={webhooks.check.secret}
          type="password"
          value={signed.secret}
          onChange={set('secret')}
        />
        {HEADERS.map(([name, header]) => (
          <TextBox key={name} label={header} value={signed[name]} onChange={set(name)} />
        ))}
        <TextBox label={webhooks.check.body} isLong value={signed.body} onChange={set('body')} />
        <div className="row">
          <Button type="submit" className="button button-act" isDisabled={!isFilled}>
            {webhooks.check.act}
          </Button>
          <strong role="status" className={verdict === null || verdict === 'valid' ? '' : 'missed'}>
            {verdict === null ? '' : webhooks.check.verdicts.get(verdict)}
          </strong>
        </div>
      </form>
    </details>
  );
}
