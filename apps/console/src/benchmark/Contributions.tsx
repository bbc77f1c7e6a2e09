import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { DataTable } from '../parts/DataTable.js';
import type { Column } from '../parts/DataTable.js';
import { Empty } from '../parts/Empty.js';
import { Refused } from '../parts/Refused.js';
import { QueryState } from '../shell/QueryState.js';
import { instantText, numberText, words } from '../words/index.js';
import { useContributions, useSend } from './benchmark.js';
import type { BenchmarkHub, Contribution } from './benchmark.js';

const { benchmark: texts } = words;
const { list: heads } = texts;

interface Props {
  readonly hubs: readonly BenchmarkHub[];
  readonly maySend: boolean;
}

/** What was signed, to be carried or sent. */
export function Contributions({ hubs, maySend }: Props) {
  const asked = useContributions();
  const send = useSend();
  const { mutate, isPending, variables } = send;
  const columns = useMemo(
    () => [...columnsFor(hubs), actColumn(maySend ? mutate : null, isPending ? variables : undefined)],
    [hubs, maySend, mutate, isPending, variables],
  );
  return (
    <section aria-label={texts.signed}>
      <h2>{texts.signed}</h2>
      <p className="quiet narrow">{texts.signedIntro}</p>
      <Refused error={send.error} />
      {asked.isPending || asked.isError ? (
        <QueryState {...asked} />
      ) : asked.rows.length === 0 ? (
        <Empty title={texts.signedEmpty} next={texts.signedNext} />
      ) : (
        <DataTable
          label={texts.signed}
          columns={columns}
          rows={asked.rows}
          keyOf={({ id }) => id}
          {...asked.list}
        />
      )}
    </section>
  );
}

function columnsFor(hubs: readonly BenchmarkHub[]): Column<Contribution>[] {
  const column = (id: string, header: string, text: (one: Contribution) => string): Column<Contribution> => ({
    id,
    header,
    text,
    cell: text,
  });
  const figure = (id: string, header: string, text: (one: Contribution) => number): Column<Contribution> => ({
    id,
    header,
    text,
    cell: (one) => numberText(text(one)),
    isFigure: true,
  });
  return [
    figure('number', heads.number, ({ sequence }) => sequence),
    column('months', heads.months, ({ from, to }) => texts.months(from, to)),
    column('hub', heads.hub, ({ hubId }) => hubs.find(({ id }) => id === hubId)?.name ?? ''),
    figure('groups', heads.groups, ({ cells }) => cells),
    figure('cases', heads.cases, ({ cases }) => cases),
    column('madeOn', heads.madeOn, ({ madeOn }) => instantText(madeOn)),
    column('answer', heads.answer, answerText),
  ];
}

function answerText({ answer }: Contribution): string {
  return answer === null ? texts.notSent : texts.answered(answer.status, instantText(answer.at));
}

/** @param onSend null: by somebody else @param sending which is on its way */
function actColumn(onSend: ((id: string) => void) | null, sending: string | undefined): Column<Contribution> {
  return {
    id: 'acts',
    header: heads.acts,
    text: () => '',
    cell: ({ id }) => (
      <span className="row no-print">
        <a className="button button-plain" href={`/v1/benchmark/contributions/${id}/file`} download>
          {texts.file}
        </a>
        {onSend && (
          <Button
            className="button button-plain"
            isDisabled={sending !== undefined}
            onPress={() => onSend(id)}
          >
            {sending === id ? texts.sending : texts.send}
          </Button>
        )}
      </span>
    ),
  };
}
