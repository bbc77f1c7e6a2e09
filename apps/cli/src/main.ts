import yargs from 'yargs';
import { hideBin } from 'yargs/helpers';
import { NinetyProblem } from '@ninety/client';
import { clocks } from './clocks.js';
import { doorOf } from './door.js';
import { readDraft } from './draft.js';
import { file } from './file.js';
import { listen } from './listen.js';
import { serveAssistant } from './mcp/serve.js';
import { need } from './need.js';
import { record } from './record.js';
import { screen } from './screen.js';
import { watch } from './watch.js';

const CONTROL_NUMBER = 'control number (Z…) or id of an application; in a company its reference too';
const DAY = '(YYYY-MM-DD)';

// A variable that is set to nothing is not set.
for (const [name, value] of Object.entries(process.env))
  if (name.startsWith('NINETY_') && value === '') Reflect.deleteProperty(process.env, name);

const cli = yargs(hideBin(process.argv))
  .scriptName('ninety')
  .usage('$0 <command>\n\nLicense requests and their lawful clocks, on the command line.')
  .env('NINETY')
  .option('url', {
    type: 'string',
    default: 'http://127.0.0.1:3000',
    describe: 'where the API is (NINETY_URL)',
  })
  .option('key', { type: 'string', demandOption: true, describe: 'an API key (better as NINETY_KEY)' })
  .option('supplier', {
    type: 'string',
    describe: 'the legal entity for which somebody of several acts (NINETY_SUPPLIER)',
  })
  .option('json', { type: 'boolean', default: false, describe: 'answers JSON, a line for each thing' })
  .command(
    'file <draft>',
    'makes a license application from a JSON file (- for standard input); an office files it too',
    (args) =>
      args
        .positional('draft', { type: 'string', demandOption: true })
        // Said of an option, and so of this: a dash alone is its value.
        .nargs('draft', 1)
        .option('submit', { type: 'boolean', default: true, describe: '--no-submit leaves it a draft' })
        .option('idempotency-key', { type: 'string', describe: 'so that a repetition files nothing twice' }),
    async (args) => {
      const draft = await readDraft(args.draft);
      await file(await doorOf(args), draft, args);
    },
  )
  .command(
    'record <application> <type>',
    'records what happened to an application that is decided elsewhere, such as approved',
    (args) =>
      args
        .positional('application', { type: 'string', demandOption: true, describe: CONTROL_NUMBER })
        .positional('type', {
          type: 'string',
          demandOption: true,
          describe: 'an event of the regime, such as filed, approved; void takes one back',
        })
        .option('on', { type: 'string', describe: `when it happened ${DAY}` })
        .option('not-before', { type: 'string', describe: `where only that is known ${DAY}` })
        .option('not-after', { type: 'string', describe: `where only that is known ${DAY}` })
        .option('learned-on', { type: 'string', describe: `when it was heard; today when left out ${DAY}` })
        .option('source', { type: 'string', describe: 'portal, e_mail, letter, telephone, own_act …' })
        .option('said-by', { type: 'string', describe: 'who said so' })
        .option('note', { type: 'string' })
        .option('file', {
          type: 'string',
          array: true,
          nargs: 1,
          describe: 'a document that shows it; again for more',
        })
        .option('kind', { type: 'string', default: 'other', describe: 'what kind of document the files are' })
        .option('set', {
          type: 'string',
          array: true,
          nargs: 1,
          describe: 'a field of the type, as licenseNumber=D123; again for more',
        })
        .option('supersedes', { type: 'string', describe: 'the id of the event that it corrects' })
        .option('reason', { type: 'string', describe: 'why it is corrected' })
        .option('idempotency-key', {
          type: 'string',
          describe: 'so that a repetition records nothing twice',
        }),
    async (args) => {
      const door = await doorOf(args);
      if (door.posture !== 'company')
        throw new Error(
          'this is an office, which decides itself: what happened elsewhere is recorded in a company',
        );
      await record(door.client, args.application, args.type, args);
    },
  )
  .command(
    'clocks <application>',
    'the clocks of an application: what is due, what is late',
    (args) =>
      args
        .positional('application', { type: 'string', demandOption: true, describe: CONTROL_NUMBER })
        .option('as-of', { type: 'string', describe: `as they stood, or will, on a day ${DAY}` })
        .option('known-at', { type: 'string', describe: `in a company: as they were known on a day ${DAY}` }),
    async (args) => clocks(await doorOf(args), args.application, args),
  )
  .command(
    'screen <name>',
    'who on the lists a name is like, and whether an address is on the Entity List by itself',
    (args) =>
      args
        .positional('name', { type: 'string', demandOption: true })
        .option('country', { type: 'string', describe: 'where it is, as FI' })
        .option('address', { type: 'string', describe: 'compared with the addresses that are listed' })
        .option('threshold', { type: 'number', describe: 'the least score of a match, 0 to 1' })
        .option('as-of', { type: 'string', describe: `against the list as it stood on a day ${DAY}` }),
    async (args) => screen(await doorOf(args), args.name, args),
  )
  .command(
    'need <eccn>',
    'whether a license is needed, as far as the loaded law tells: reasons, exceptions, questions, what was not examined',
    (args) =>
      args
        .positional('eccn', { type: 'string', demandOption: true, describe: 'as 3A001, 3A001.b.2 or EAR99' })
        .option('to', { type: 'string', demandOption: true, describe: 'the country of destination, as CN' })
        .option('paragraph', { type: 'string', describe: 'of the entry, as b.2' })
        .option('from', { type: 'string', describe: 'where it is exported from; US when left out' })
        .option('end-use', { type: 'string', describe: 'the specific end use' })
        .option('value', { type: 'number', describe: 'net value of the item in the order, in US dollars' })
        .option('party', {
          type: 'string',
          array: true,
          nargs: 1,
          describe: '"Name, CN" or "Name, CN, purchaser"; again for more',
        })
        .option('yes', { type: 'string', array: true, nargs: 1, describe: 'a question answered with yes' })
        .option('no', { type: 'string', array: true, nargs: 1, describe: 'a question answered with no' })
        .option('on', { type: 'string', describe: `by the law of a day ${DAY}` }),
    async (args) => need(await doorOf(args), args.eccn, args),
  )
  .command(
    'watch [application]',
    'tells of events as they happen, of one application or of all',
    (args) =>
      args
        .positional('application', { type: 'string', describe: CONTROL_NUMBER })
        .option('every', { type: 'number', default: 2, describe: 'seconds between looks' })
        .option('since', { type: 'string', describe: 'also those since an instant' })
        .option('once', { type: 'boolean', default: false, describe: 'ends after the first look' }),
    async (args) => watch(await doorOf(args), args.application, args),
  )
  .command(
    'listen',
    'forwards events as signed webhooks to a local port',
    (args) =>
      args
        .option('forward', {
          type: 'string',
          default: 'http://127.0.0.1:4000/',
          describe: 'where they are sent',
        })
        .option('every', { type: 'number', default: 1, describe: 'seconds between looks' })
        .option('secret', {
          type: 'string',
          describe: 'a whsec_… to sign with; one is made and shown otherwise',
        }),
    async (args) => listen(await doorOf(args), args),
  )
  .command(
    'mcp',
    'tools for an assistant (Model Context Protocol), over standard input and output: docs/assistants.md',
    (args) =>
      args.option('time-limit', { type: 'number', default: 30, describe: 'seconds that a call may take' }),
    async (args) => serveAssistant(args),
  )
  .completion('completion', 'writes a script that completes commands: ninety completion >> ~/.bashrc')
  .demandCommand(1, 'Say what to do.')
  .strict()
  .recommendCommands()
  .help()
  .fail((message: string | undefined, error: Error | undefined, shown) => {
    // What the service refused has its own words; what was typed wrong is shown how it is right.
    if (!error) shown.showHelp('error');
    console.error(`ninety: ${error?.message ?? message ?? ''}`);
    process.exit(error instanceof NinetyProblem ? 1 : 2);
  });

await cli.parseAsync();
