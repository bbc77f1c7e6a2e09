import { useState } from 'react';
import { Button } from 'react-aria-components';
import { Picker } from '../parts/Picker.js';
import { useHere } from '../session/posture.js';
import { QueryState } from '../shell/QueryState.js';
import { endUserText } from '../application/shapes.js';
import { useSettled } from '../parts/settled.js';
import { useTracked, useTrackedApplication } from '../tracker/applications.js';
import { numberText } from '../tracker/names.js';
import { useRegimes } from '../tracker/regimes.js';
import { words } from '../words/index.js';
import { AcceptForm } from './AcceptForm.js';
import { DismissSheet } from './DismissSheet.js';
import type { LoadedProposal } from './proposals.js';

const { proposals: texts } = words;

/** The observation as it would be recorded, to be changed, accepted or dismissed. */
export function Decide({ loaded }: { loaded: LoadedProposal }) {
  const { proposal } = loaded;
  const [chosen, setChosen] = useState<string | null>(null);
  const [isDismissing, setDismissing] = useState(false);
  const applicationId = proposal.applicationId ?? chosen;
  const dismiss = (
    <Button className="button" onPress={() => setDismissing(true)}>
      {texts.dismiss}
    </Button>
  );
  return (
    <>
      {proposal.applicationId === null && <CaseChoice onChoose={setChosen} />}
      {applicationId === null ? (
        <div className="row">{dismiss}</div>
      ) : (
        <OfCase key={applicationId} id={applicationId} loaded={loaded} dismiss={dismiss} />
      )}
      {isDismissing && <DismissSheet loaded={loaded} onClose={() => setDismissing(false)} />}
    </>
  );
}

/** Of which application it is, where nobody knows it yet. */
function CaseChoice({ onChoose }: { onChoose: (id: string | null) => void }) {
  const [text, setText] = useState('');
  const q = useSettled(text.trim());
  const found = useTracked({ q }, 20).rows;
  return (
    <Picker
      label={texts.whose}
      options={found.map((one) => ({ id: one.id, text: numberText(one), hint: endUserText(one) }))}
      text={text}
      onText={setText}
      onPick={onChoose}
      hint={texts.whoseHint}
      isRequired
      isSearched
    />
  );
}

interface OfCaseProps {
  readonly id: string;
  readonly loaded: LoadedProposal;
  readonly dismiss: React.ReactNode;
}

function OfCase({ id, loaded, dismiss }: OfCaseProps) {
  const { regimes: here } = useHere();
  const regimes = useRegimes(here.map((one) => one.id));
  const asked = useTrackedApplication(id);
  if (asked.isPending || asked.isError) return <QueryState {...asked} />;
  if (regimes.isPending || regimes.isError) return <QueryState {...regimes} />;
  const regime = regimes.data.get(asked.data.application.regime);
  if (!regime) return null;
  return <AcceptForm loaded={loaded} of={asked.data} regime={regime} dismiss={dismiss} />;
}
