import { CITATIONS } from '@ninety/client/browser';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { CountryPicker } from '../filing/CountryPicker.js';
import { Copyable } from '../parts/Copyable.js';
import { Empty } from '../parts/Empty.js';
import { Figure } from '../parts/Figure.js';
import { Progress } from '../parts/Progress.js';
import { Views } from '../parts/Views.js';
import { DataTable } from '../parts/DataTable.js';
import { Choice, TextBox, TextsBox, Tick, Ticks } from '../parts/fields.js';
import { Cited, Refused } from '../parts/Refused.js';
import { Distribution } from '../reports/Distribution.js';
import { ClockRuler, SmallRuler } from '../ruler/ClockRuler.js';
import type { Clock } from '../ruler/ClockRuler.js';
import { NameComparison } from '../screening/NameComparison.js';
import { QueryState } from '../shell/QueryState.js';

const TODAY = '2019-08-22';
const clock = (change: Partial<Clock>): Clock => ({
  clock: 'resolution',
  subject: null,
  citation: CITATIONS.resolution,
  startedOn: '2019-07-22',
  dueOn: '2019-10-30',
  provisional: false,
  state: 'running',
  completedOn: null,
  countedDays: 21,
  excludedDays: 10,
  movedBy: [
    {
      kind: 'information_request',
      from: '2019-07-25',
      to: '2019-08-04',
      excluded: true,
      days: 10,
      reason: 'a request for information stops the clock until it is answered',
      citation: CITATIONS.informationRequest,
    },
  ],
  ...change,
});
const agency = { clock: 'recommendation', citation: CITATIONS.agencyPosition, excludedDays: 0, movedBy: [] };
const CLOCKS = [
  clock({
    state: 'paused',
    provisional: true,
    movedBy: [
      {
        kind: 'information_request',
        from: '2019-08-12',
        to: null,
        excluded: true,
        days: 10,
        reason: 'a request for information stops the clock until it is answered',
        citation: CITATIONS.informationRequest,
      },
    ],
  }),
  clock({}),
  clock({
    ...agency,
    subject: 'Defense',
    startedOn: '2019-07-25',
    dueOn: '2019-08-24',
    state: 'met',
    completedOn: '2019-08-12',
    countedDays: 18,
  }),
  clock({ ...agency, subject: 'Energy', startedOn: '2019-07-25', dueOn: '2019-08-24', countedDays: 28 }),
  clock({
    ...agency,
    subject: 'State',
    startedOn: '2019-07-15',
    dueOn: '2019-08-14',
    state: 'missed',
    countedDays: 38,
  }),
];
const ONE = clock({});
const BUCKETS = Array.from({ length: 19 }, (_, index) => ({
  fromDays: index === 0 ? 0 : index * 10 + 1,
  toDays: index === 18 ? null : (index + 1) * 10,
  count: Math.round(40 * Math.exp(-(((index - 6) / 3) ** 2))),
}));
const ROWS = Array.from({ length: 5_000 }, (_, index) => ({ id: `r${index}`, days: (index * 37) % 180 }));

/** Every component in each state, to look at while it is built. */
const OPTIONS = [
  { id: 'a', text: 'One', hint: 'the first' },
  { id: 'b', text: 'Another' },
];

export function StoriesPage() {
  const [choice, setChoice] = useState('b');
  return (
    <>
      <h1>Components</h1>
      <Story name="Clock ruler">
        <ClockRuler clocks={CLOCKS} today={TODAY} onWhy={() => undefined} />
      </Story>
      <Story name="Small ruler: running, near, missed, done">
        <SmallRuler clock={ONE} today={TODAY} />
        <SmallRuler clock={clock({ countedDays: 84 })} today="2019-10-25" />
        <SmallRuler clock={clock({ countedDays: 104, state: 'missed' })} today="2019-11-14" />
        <SmallRuler clock={clock({ state: 'met', completedOn: '2019-08-20' })} today={TODAY} />
      </Story>
      <Story name="Distribution">
        <Distribution buckets={BUCKETS} from="2019-01-01" to="2019-12-31" />
      </Story>
      <Story name="Name comparison">
        <NameComparison
          query="Hua Wei Tech Co Ltd"
          entry="Huawei Technologies Co., Ltd."
          explanation={{
            text: 'alike',
            features: [
              { name: 'joined', value: 'huawei / hua wei', weight: 1 },
              { name: 'abbreviation', value: 'tech / technologies', weight: 0.3 },
              { name: 'ignored in the listed name', value: 'ltd', weight: 0 },
            ],
          }}
        />
      </Story>
      <FieldStories />
      <Story name="Buttons">
        <Button className="button button-act">Act</Button>
        <Button className="button">Other</Button>
        <Button className="button" isDisabled>
          Not now
        </Button>
        <Button className="button button-plain">Plain</Button>
      </Story>
      <Story name="Waiting, failed, empty, progress">
        <QueryState error={null} refetch={() => undefined} />
        <QueryState error={new Error('The service could not be reached.')} refetch={() => undefined} />
        <Refused error={new Error('It was refused.')} />
        <Empty title="Nothing is here." next="Do this next." />
        <Progress label="Filing" done={412} of={1000} />
        <Figure value="54" text="median counted days" />
        <Copyable text="whsec_an_example" />
        <Cited citation={CITATIONS.resolution} />
        <Views label="Views" views={OPTIONS} view={choice} onView={setChoice} />
      </Story>
      <Story name="Table of 5,000 rows">
        <DataTable
          label="Rows"
          rows={ROWS}
          keyOf={({ id }) => id}
          csvName="rows.csv"
          columns={[
            { id: 'id', header: 'Row', cell: ({ id }) => <a href="#row">{id}</a>, text: ({ id }) => id },
            {
              id: 'days',
              header: 'Days',
              cell: ({ days }) => days,
              text: ({ days }) => days,
              isFigure: true,
            },
          ]}
        />
      </Story>
    </>
  );
}

function Story({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className="stack" aria-label={name}>
      <h2>{name}</h2>
      {children}
    </section>
  );
}

function FieldStories() {
  const [text, setText] = useState('Words');
  const [choice, setChoice] = useState('b');
  const [some, setSome] = useState<readonly string[]>(['a']);
  const [country, setCountry] = useState('FI');
  return (
    <Story name="Fields: plain, wrong, disabled">
      <TextBox label="Text" value={text} onChange={setText} hint="It helps." />
      <TextBox label="Text" value={text} onChange={setText} error="must be something else" isRequired />
      <TextBox label="Text" value={text} onChange={setText} isDisabled />
      <TextsBox label="Texts" value={['one', 'two']} onChange={() => undefined} />
      <Choice label="Choice" options={OPTIONS} value={choice} onChange={setChoice} />
      <Ticks label="Ticks" options={OPTIONS} value={some} onChange={setSome} />
      <Tick label="Tick" value={some.length > 1} onChange={() => undefined} isDisabled />
      <CountryPicker label="Country" value={country} onChange={setCountry} />
    </Story>
  );
}
