import { useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { AddPrincipal, AddSupplier } from '../admin/AddSheets.js';
import { Refused } from '../parts/Refused.js';
import { useHere } from '../session/posture.js';
import { regimeText } from '../tracker/names.js';
import { dayText, words } from '../words/index.js';
import { LawSheet } from './LawSheet.js';
import { SampleData } from './SampleData.js';
import { useSayNotNeeded, useSetup } from './setup.js';
import type { Step, StepState } from './setup.js';
import './first-run.css';

const { firstRun: texts } = words.home;

/** What the installation still needs, for its administrator; nothing once all of it is there. */
export function FirstRun() {
  const { data } = useSetup();
  if (!data) return null;
  const isOpen = data.steps.some(({ state }) => state === 'open');
  if (!isOpen && data.sample === null) return null;
  return (
    <section aria-labelledby="first-run" className="first-run stack">
      {isOpen && <Checklist steps={data.steps} etag={data.etag} />}
      <SampleData isLoaded={data.sample !== null} heading={isOpen ? null : 'first-run'} />
    </section>
  );
}

interface Standing {
  readonly step: Step;
  readonly state: StepState;
}

function Checklist({ steps, etag }: { readonly steps: readonly Standing[]; readonly etag: string }) {
  const say = useSayNotNeeded(etag);
  const without = steps.filter(({ state }) => state === 'not_needed').map(({ step }) => step);
  const next = steps.find(({ state }) => state === 'open')?.step;
  const settled = steps.filter(({ state }) => state !== 'open').length;
  return (
    <>
      <div className="spread">
        <h2 id="first-run">{texts.title}</h2>
        <span className="quiet figures">{texts.count(settled, steps.length)}</span>
      </div>
      <ol className="setup-steps">
        {steps.map(({ step, state }) => (
          <StepRow
            key={step}
            step={step}
            state={state}
            isNext={step === next}
            isBusy={say.isPending}
            onNeeded={(isNeeded) =>
              say.mutate(isNeeded ? without.filter((one) => one !== step) : [...without, step])
            }
          />
        ))}
      </ol>
      <Refused error={say.error} />
    </>
  );
}

interface NextProps {
  /** Whether it is the first that is open: what to do now. */
  readonly isNext: boolean;
}

interface RowProps extends Standing, NextProps {
  readonly isBusy: boolean;
  readonly onNeeded: (isNeeded: boolean) => void;
}

const SHAPES: Readonly<Record<StepState, string>> = { open: '○', done: '✓', not_needed: '–' };

function StepRow({ step, state, isNext, isBusy, onNeeded }: RowProps) {
  const { posture } = useHere();
  const { title, text } = texts.steps[posture][step];
  return (
    <li className="setup-step">
      <span aria-hidden="true">{SHAPES[state]}</span>
      <div>
        <strong>{title}</strong> <span className="quiet">{texts.states[state]}</span>
        {state === 'open' && <p className="quiet narrow">{text}</p>}
        {state === 'open' && step === 'regimes' && <Procedures />}
      </div>
      {state === 'open' && (
        <div className="row">
          <Done step={step} isNext={isNext} />
          <Button
            className="button"
            isDisabled={isBusy}
            aria-label={texts.notNeededOf(title)}
            onPress={() => onNeeded(false)}
          >
            {texts.notNeeded}
          </Button>
        </div>
      )}
      {state === 'not_needed' && (
        <Button
          className="button"
          isDisabled={isBusy}
          aria-label={texts.neededOf(title)}
          onPress={() => onNeeded(true)}
        >
          {texts.needed}
        </Button>
      )}
    </li>
  );
}

/** Whose procedures came with it. */
function Procedures() {
  const { regimes } = useHere();
  return (
    <p className="quiet narrow">
      {regimes.map(({ id, lawAsOf }) => texts.procedure(regimeText(id), dayText(lawAsOf))).join(' · ')}
    </p>
  );
}

/** Where a step is done: here, or on its page. What an operator sets is said in its text. */
function Done({ step, isNext }: NextProps & { readonly step: Step }): ReactNode {
  const className = isNext ? 'button button-act' : 'button';
  switch (step) {
    case 'entity':
      return (
        <InPlace
          text={texts.acts.entity}
          isNext={isNext}
          sheet={(close) => <AddSupplier onClose={close} />}
        />
      );
    case 'people':
      return (
        <InPlace
          text={texts.acts.people}
          isNext={isNext}
          sheet={(close) => <AddPrincipal onClose={close} />}
        />
      );
    case 'law':
      return (
        <InPlace text={texts.acts.law} isNext={isNext} sheet={(close) => <LawSheet onClose={close} />} />
      );
    case 'list':
      return (
        <Link to="/entity-list" className={className}>
          {texts.acts.list}
        </Link>
      );
    case 'webhook':
      return (
        <Link to="/webhooks" className={className}>
          {texts.acts.webhook}
        </Link>
      );
    case 'regimes':
    case 'mail':
      return null;
  }
}

interface InPlaceProps extends NextProps {
  readonly text: string;
  readonly sheet: (close: () => void) => ReactNode;
}

function InPlace({ text, isNext, sheet }: InPlaceProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button className={isNext ? 'button button-act' : 'button'} onPress={() => setOpen(true)}>
        {text}
      </Button>
      {isOpen && sheet(() => setOpen(false))}
    </>
  );
}
