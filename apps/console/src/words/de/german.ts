import type { Words } from '../english.js';
import { admin } from './admin.js';
import { answers } from './answers.js';
import { application } from './application.js';
import { authorizations } from './authorizations.js';
import { determinations } from './determinations.js';
import { events } from './events.js';
import { filing } from './filing.js';
import { form } from './form.js';
import { imports } from './imports.js';
import { names } from './names.js';
import { orders } from './orders.js';
import { packs } from './packs.js';
import { tracker } from './tracker.js';
import { keys, palette } from './keys.js';
import { benchmark } from './benchmark.js';
import { calendar } from './calendar.js';
import { documents } from './documents.js';
import { duties } from './duties.js';
import { eccns } from './eccns.js';
import { entities } from './entities.js';
import { escalations } from './escalations.js';
import { freeze } from './freeze.js';
import { home } from './home.js';
import { lists } from './lists.js';
import { mail } from './mail.js';
import { meanwhile } from './meanwhile.js';
import { terms } from './terms.js';
import { proposals } from './proposals.js';
import { published } from './published.js';
import { quarterly } from './quarterly.js';
import { releases } from './releases.js';
import { reports } from './reports.js';
import { reviews } from './reviews.js';
import { screening } from './screening.js';
import { shell } from './shell.js';
import { stakes } from './stakes.js';
import { tables } from './tables.js';
import { views } from './views.js';
import { webhooks } from './webhooks.js';
import { whatIf } from './what-if.js';
import { work } from './work.js';

/** Every text of the console in German; the words of the trade are those of docs/glossary.md. */
export const german: Words = {
  ...shell,
  terms,
  benchmark,
  admin,
  answers,
  meanwhile,
  whatIf,
  application,
  authorizations,
  determinations,
  events,
  filing,
  form,
  imports,
  names,
  orders,
  packs,
  tracker,
  keys,
  palette,
  calendar,
  documents,
  duties,
  eccns,
  entities,
  escalations,
  freeze,
  home,
  lists,
  mail,
  proposals,
  published,
  quarterly,
  releases,
  reports,
  reviews,
  screening,
  stakes,
  tables,
  views,
  webhooks,
  work,
};
