import type { Words } from '../english.js';
import { benchmark } from './benchmark.js';
import { calendar } from './calendar.js';
import { documents } from './documents.js';
import { duties } from './duties.js';
import { english } from '../english.js';
import { entities } from './entities.js';
import { escalations } from './escalations.js';
import { freeze } from './freeze.js';
import { home } from './home.js';
import { lists } from './lists.js';
import { mail } from './mail.js';
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
import { work } from './work.js';

/** Every text of the console in German; the words of the trade are those of docs/glossary.md. */
export const german: Words = {
  ...english,
  ...shell,
  terms,
  benchmark,
  calendar,
  documents,
  duties,
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
