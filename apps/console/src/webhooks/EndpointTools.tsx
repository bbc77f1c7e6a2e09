import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { TextBox } from '../parts/fields.js';
import { Refused } from '../parts/Refused.js';
import { Ask, Sheet } from '../parts/Sheet.js';
import { words } from '../words/index.js';
import { EndpointForm } from './EndpointForm.js';
import { Secret } from './EndpointsPage.js';
import { TestSheet } from './TestSheet.js';
import { useEditEndpoint, useRecover, useRemoveEndpoint, useRotate, useTestEndpoint } from './webhooks.js';
import type { Endpoint } from './webhooks.js';

const { webhooks } = words;

/** What its owner does with it: tries it, changes it, fetches what it missed. */
export function EndpointTools({ endpoint, etag }: { endpoint: Endpoint; etag: string }) {
  const { id, disabled } = endpoint;
  const [asked, setAsked] = useState<'test' | 'edit' | 'rotate' | 'remove' | null>(null);
  const navigate = useNavigate();
  const [test, edit, rotate, remove, recover] = [
    useTestEndpoint(id),
    useEditEndpoint(id, etag),
    useRotate(id),
    useRemoveEndpoint(id, () => void navigate({ to: '/webhooks' })),
    useRecover(id),
  ];
  return (
    <div className="stack">
      <div className="row row-end">
        <Button className="button button-act" onPress={() => setAsked('test')}>
          {webhooks.test}
        </Button>
        <Button
          className="button"
          isDisabled={edit.isPending}
          onPress={() => edit.mutate({ disabled: !disabled })}
        >
          {disabled ? webhooks.enable : webhooks.disable}
        </Button>
        <Button className="button" onPress={() => setAsked('edit')}>
          {webhooks.edit}
        </Button>
        <Button className="button" onPress={() => setAsked('rotate')}>
          {webhooks.rotate}
        </Button>
        <Button className="button" onPress={() => setAsked('remove')}>
          {webhooks.remove}
        </Button>
      </div>
      <RecoverRow recover={recover} />
      {test.isSuccess && <p role="status">{webhooks.tested}</p>}
      {recover.data && <p role="status">{webhooks.recovered(recover.data.deliveries)}</p>}
      <Refused error={edit.error ?? recover.error} />
      {asked === 'test' && <TestSheet endpoint={endpoint} test={test} onClose={() => setAsked(null)} />}
      <Sheet title={webhooks.edit} isOpen={asked === 'edit'} onClose={() => setAsked(null)}>
        <EndpointForm
          endpoint={endpoint}
          act={words.parts.save}
          error={edit.error}
          isBusy={edit.isPending}
          onSubmit={(changed) => edit.mutate(changed, { onSuccess: () => setAsked(null) })}
        />
      </Sheet>
      <Ask
        title={webhooks.rotate}
        effect={webhooks.rotateEffect}
        act={webhooks.rotate}
        isOpen={asked === 'rotate'}
        isBusy={rotate.isPending}
        error={rotate.error}
        onAct={() => rotate.mutate(undefined, { onSuccess: () => setAsked(null) })}
        onClose={() => setAsked(null)}
      />
      <Ask
        title={webhooks.remove}
        effect={webhooks.removeEffect}
        act={webhooks.remove}
        isOpen={asked === 'remove'}
        isBusy={remove.isPending}
        error={remove.error}
        onAct={() => remove.mutate()}
        onClose={() => setAsked(null)}
      />
      {rotate.data && <Secret secret={rotate.data.secret ?? ''} onClose={() => rotate.reset()} />}
    </div>
  );
}

/** What was missed since a day is sent again. */
function RecoverRow({ recover }: { readonly recover: ReturnType<typeof useRecover> }) {
  const [since, setSince] = useState('');
  return (
    <div className="row row-end">
      <TextBox
        label={`${webhooks.recover} ${webhooks.recoverSince}`}
        type="date"
        value={since}
        onChange={setSince}
      />
      <Button
        className="button"
        isDisabled={since === '' || recover.isPending}
        onPress={() => recover.mutate(since)}
      >
        {webhooks.recover}
      </Button>
    </div>
  );
}
