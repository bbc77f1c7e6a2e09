import { useRef, useState } from 'react';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { itemFormOf, itemsOf, pointerIn, textOf } from '../filing/form.js';
import { ItemsBlock } from '../filing/ItemsBlock.js';
import { PartiesBlock } from '../filing/PartiesBlock.js';
import { TextBox } from '../parts/fields.js';
import { errorsByPointer, Refused } from '../parts/Refused.js';
import { Ask } from '../parts/Sheet.js';
import { Title } from '../parts/Title.js';
import { QueryStatePage } from '../shell/QueryState.js';
import { words } from '../words/index.js';
import { useDiscardTracked, useEditTracked, useTrackedApplication } from './applications.js';
import type { LoadedCase, Tracked, TrackedDraft } from './applications.js';
import { numberText } from './names.js';
import { stakesFormOf, stakesOf } from './stakes-form.js';
import { StakesFields } from './StakesFields.js';
import '../filing/filing.css';
import './tracker.css';

const { edit: texts, stakes } = words.tracker;
const { filing } = words;

/** What is prepared, while it is a draft; and what the company keeps for itself, afterwards too. */
export function EditPage() {
  const { id } = useParams({ from: '/applications/$id/edit' });
  const asked = useTrackedApplication(id);
  if (asked.isPending || asked.isError) return <QueryStatePage title={texts.title} {...asked} />;
  return <Editor key={id} loaded={asked.data} />;
}

/** The blocks of a draft as they are written. */
function blocksOf(application: Tracked) {
  const { reference, parties, items, endUse, additionalInformation } = application;
  return {
    reference: reference ?? '',
    parties,
    items: items.map(itemFormOf),
    endUse: endUse ?? '',
    additionalInformation: additionalInformation ?? '',
  };
}

type Blocks = ReturnType<typeof blocksOf>;

function draftOf({ reference, parties, items, endUse, additionalInformation }: Blocks): TrackedDraft {
  return {
    reference: textOf(reference),
    parties,
    items: itemsOf({ items }),
    endUse: textOf(endUse),
    additionalInformation: textOf(additionalInformation),
  };
}

function Editor({ loaded }: { loaded: LoadedCase }) {
  // What was read when the form opened: it is saved over nothing newer.
  const { application, etag } = useRef(loaded).current;
  const { id } = application;
  const isDraft = application.status === 'draft';
  const [blocks, setBlocks] = useState(() => blocksOf(application));
  const [form, setForm] = useState(() => stakesFormOf(application, 'USD'));
  const save = useEditTracked(id, etag);
  const navigate = useNavigate();
  const errors = new Map(
    [...errorsByPointer(save.error)].map(([pointer, text]) => [pointerIn(blocks, pointer), text]),
  );
  return (
    <>
      <Link to="/applications/$id" params={{ id }} className="quiet">
        {numberText(application)}
      </Link>
      <Title text={`${texts.title} ${numberText(application)}`}>{texts.title}</Title>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate(
            { ...(isDraft ? draftOf(blocks) : {}), ...stakesOf(form) },
            { onSuccess: () => void navigate({ to: '/applications/$id', params: { id } }) },
          );
        }}
      >
        {isDraft ? (
          <BlocksFields
            application={application}
            blocks={blocks}
            errors={errors}
            onChange={(change) => setBlocks({ ...blocks, ...change })}
          />
        ) : (
          <p className="quiet">{texts.stakesOnly}</p>
        )}
        <section className="block">
          <h2>{stakes.title}</h2>
          <p className="quiet">{stakes.intro}</p>
          <StakesFields form={form} errors={errors} onChange={(change) => setForm({ ...form, ...change })} />
        </section>
        <Refused error={save.error} />
        <div className="row">
          <Button type="submit" className="button button-act" isDisabled={save.isPending}>
            {texts.save}
          </Button>
          {isDraft && loaded.observations.length === 0 && <Discard id={id} />}
        </div>
      </form>
    </>
  );
}

interface BlocksProps {
  readonly application: Tracked;
  readonly blocks: Blocks;
  readonly errors: ReadonlyMap<string, string>;
  readonly onChange: (change: Partial<Blocks>) => void;
}

/** Who takes part, what is to be exported, and what for. */
function BlocksFields({ application, blocks, errors, onChange }: BlocksProps) {
  return (
    <>
      <section className="block">
        <div className="narrow">
          <TextBox
            label={stakes.reference}
            value={blocks.reference}
            onChange={(reference) => onChange({ reference })}
            error={errors.get('/reference')}
          />
        </div>
      </section>
      <section className="block">
        <h2>{filing.blocks.parties.title}</h2>
        <PartiesBlock
          application={application}
          parties={blocks.parties}
          errors={errors}
          onChange={(parties) => onChange({ parties: [...parties] })}
        />
      </section>
      <section className="block">
        <h2>{filing.blocks.items.title}</h2>
        <ItemsBlock
          supplierId={application.supplierId}
          items={blocks.items}
          errors={errors}
          onChange={(items) => onChange({ items: [...items] })}
        />
      </section>
      <section className="block">
        <h2>{filing.blocks.endUse.title}</h2>
        <TextBox
          label={filing.fields.endUse}
          value={blocks.endUse}
          onChange={(endUse) => onChange({ endUse })}
          error={errors.get('/endUse')}
          isLong
        />
        <TextBox
          label={filing.fields.additional}
          value={blocks.additionalInformation}
          onChange={(additionalInformation) => onChange({ additionalInformation })}
          error={errors.get('/additionalInformation')}
          isLong
        />
      </section>
    </>
  );
}

/** Away with a draft of which nothing was recorded. */
function Discard({ id }: { id: string }) {
  const [isAsked, setAsked] = useState(false);
  const discard = useDiscardTracked(id);
  const navigate = useNavigate();
  return (
    <>
      <Button className="button button-plain" onPress={() => setAsked(true)}>
        {texts.discard}
      </Button>
      <Ask
        title={texts.discard}
        effect={<p>{texts.discardEffect}</p>}
        act={texts.discard}
        isOpen={isAsked}
        isBusy={discard.isPending}
        error={discard.error}
        onAct={() => discard.mutate(undefined, { onSuccess: () => void navigate({ to: '/' }) })}
        onClose={() => setAsked(false)}
      />
    </>
  );
}
