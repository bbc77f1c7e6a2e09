import { AGENCIES } from '@ninety/client/browser';
import type { Schemas } from '@ninety/client/browser';
import type { Case } from '../what-if/supposition.js';
import { dayText, spoken, words } from '../words/index.js';
import { table } from '../words/table.js';
import type { Loaded } from './application.js';
import { openOnes } from './shapes.js';
import type { HistoryEvent } from './shapes.js';

const { whatIf: texts } = words;

type Asked = Schemas['WhatIfDto'];
type Event = Schemas['ProcedureEvent'];
type One = Case<Asked>;

/** What may happen that others wait for, and what happened; an applicant's history and application name no agency. */
export function casesOf(loaded: Loaded, isInside: boolean): One[] {
  const { history } = loaded;
  return [
    ...openOnes(history, 'requests').map(answeredCase),
    ...waitedFor(loaded).map(positionCase),
    ...(isInside ? openOnes(history, 'holds').map(holdCase) : []),
    ...(isInside ? decisionCases(loaded) : []),
    { id: 'nothing', text: texts.nothing, on: null, ask: (asOf) => ({ asOf }) },
    ...(isInside ? history.map(movedCase) : []),
  ];
}

function waitedFor({ history, application }: Loaded) {
  const answered = new Set(history.filter(({ type }) => type === 'position').map(({ agency }) => agency));
  const referredTo = application.referredTo ?? [];
  return AGENCIES.filter((agency) => referredTo.includes(agency) && !answered.has(agency));
}

function comes(id: string, text: string, event: (on: string) => Event): One {
  return { id, text, on: null, ask: (on) => ({ events: [{ ...event(on), on }] }) };
}

function answeredCase({ id }: HistoryEvent): One {
  const request = String(id);
  return comes(`request ${request}`, texts.requestAnswered, () => ({
    type: 'information_received',
    id: request,
  }));
}

function positionCase(agency: (typeof AGENCIES)[number]): One {
  return comes(`agency ${agency}`, texts.answered(agency), () => ({
    type: 'position',
    agency,
    recommendation: 'approve',
  }));
}

/** The day that the end of such a hold names besides its own. */
const NAMED_DAYS = table<'resultsOn' | 'receivedOn'>({
  pre_license_check: 'resultsOn',
  government_assurances: 'receivedOn',
});

function holdCase({ id, kind }: HistoryEvent): One {
  const hold = String(id);
  const named = NAMED_DAYS.get(String(kind));
  return comes(`hold ${hold}`, texts.holdReleased(spoken(String(kind))), (on) => ({
    type: 'hold_released',
    id: hold,
    ...(named === undefined ? {} : { [named]: on }),
  }));
}

const DECISIONS = table<'oc_decision' | 'acep_decision' | 'earb_decision' | 'president_decision'>({
  operating_committee: 'oc_decision',
  acep: 'acep_decision',
  earb: 'earb_decision',
  president: 'president_decision',
});

/** An escalation ends with the decision of whoever has it. */
function decisionCases({ application: { status } }: Loaded): One[] {
  const type = DECISIONS.get(status);
  if (type === undefined) return [];
  return [comes(type, texts.decided(spoken(status)), () => ({ type, outcome: 'approve' }))];
}

function movedCase({ index, type, on }: HistoryEvent): One {
  return {
    id: `moved ${index}`,
    text: texts.moved(spoken(type), dayText(on)),
    on,
    ask: (day) => ({ moves: [{ event: index, on: day }] }),
  };
}
