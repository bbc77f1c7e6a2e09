import { useState } from 'react';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { Refused } from '../parts/Refused.js';
import { Title } from '../parts/Title.js';
import { QueryStatePage } from '../shell/QueryState.js';
import { countryText, dayText, instantText, words } from '../words/index.js';
import { askingOf, itemText, useAsk, useDetermination, useReplay } from './determinations.js';
import type { Asking, Determination } from './determinations.js';
import { memoText } from './memo-text.js';
import { AskedPart, ExceptionsPart, LawPart, NotExaminedPart, Notices, ReasonsPart } from './MemoParts.js';
import { QuestionsPart } from './QuestionsPart.js';
import { ResultLine } from './ResultMark.js';
import './determinations.css';

const { determinations: texts } = words;
const { memo } = texts;

/** A determination as it was asked and answered, read like a memo. */
export function MemoPage() {
  const { id } = useParams({ from: '/determinations/$id' });
  const asked = useDetermination(id);
  if (asked.isPending || asked.isError) return <QueryStatePage title={texts.title} {...asked} />;
  return <Memo key={id} determination={asked.data} />;
}

function Memo({ determination }: { readonly determination: Determination }) {
  const { destination, on, isOfDay, createdAt } = determination;
  const ask = useAsk();
  const navigate = useNavigate();
  const askAgain = (change: Partial<Asking>) =>
    ask.mutate(
      { ...askingOf(determination), ...change },
      { onSuccess: ({ id }) => void navigate({ to: '/determinations/$id', params: { id } }) },
    );
  return (
    <article className="memo stack">
      <header className="stack-tight">
        <Title text={memo.title(itemText(determination), countryText(destination))} />
        <span className="quiet">
          {memo.kept(instantText(createdAt))}, {(isOfDay ? memo.ofDay : memo.standing)(dayText(on))}
        </span>
      </header>
      <Standing determination={determination} />
      <Notices notices={determination.notices} />
      <ResultLine {...determination} />
      <Tools determination={determination} />
      <QuestionsPart
        answers={determination.answers}
        foreignMade={determination.foreignMade}
        questions={determination.questions}
        eccn={determination.eccn}
        isBusy={ask.isPending}
        onAnswer={askAgain}
      />
      <Refused error={ask.error} />
      <ReasonsPart reasons={determination.reasons} />
      <ExceptionsPart exceptions={determination.exceptions} />
      <NotExaminedPart notExamined={determination.notExamined} />
      <AskedPart determination={determination} />
      <LawPart determination={determination} />
      <p className="quiet print-only">{memo.keptAt(window.location.href)}</p>
    </article>
  );
}

/** Which one stands in the place of this one, and in whose place it stands. */
function Standing({ determination: { supersededBy, supersedes } }: { determination: Determination }) {
  return (
    <>
      {supersededBy !== null && (
        <p role="note" className="notice">
          {memo.superseded}{' '}
          <Link to="/determinations/$id" params={{ id: supersededBy }}>
            {memo.supersededLink}
          </Link>
        </p>
      )}
      {supersedes !== null && (
        <p>
          <Link to="/determinations/$id" params={{ id: supersedes }} className="quiet">
            {memo.supersedes}
          </Link>
        </p>
      )}
    </>
  );
}

/** What is done with the memo: carried away, asked about another, and asked the same again. */
function Tools({ determination }: { readonly determination: Determination }) {
  const [isCopied, setCopied] = useState(false);
  const replay = useReplay(determination.id);
  return (
    <div className="stack no-print">
      <div className="row">
        <Button className="button" onPress={() => window.print()}>
          {memo.print}
        </Button>
        <Button
          className="button"
          onPress={() => {
            const text = memoText(determination, window.location.href);
            void navigator.clipboard.writeText(text).then(() => setCopied(true));
          }}
        >
          {isCopied ? words.parts.copied : memo.copy}
        </Button>
        <Link to="/determinations" search={{ like: determination.id }} className="button">
          {texts.likeThis}
        </Link>
        <Button className="button" isDisabled={replay.isPending} onPress={() => replay.mutate()}>
          {memo.replay}
        </Button>
      </div>
      <Refused error={replay.error} />
      {replay.data && (
        <p role="status">
          {replay.data.isIdentical
            ? memo.identical
            : `${memo.different} ${texts.headings[replay.data.replayed.result]}`}
        </p>
      )}
    </div>
  );
}
