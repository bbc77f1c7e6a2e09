import yargs from 'yargs';
import { hideBin } from 'yargs/helpers';
import { makeClient, NinetyProblem } from '@ninety/client';
import { clocks } from './clocks.js';
import { readDraft } from './draft.js';
import { file } from './file.js';
import { listen } from './listen.js';
import { watch } from './watch.js';

const CONTROL_NUMBER = 'control number (Z…) or id of an application';

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
  .option('json', { type: 'boolean', default: false, describe: 'answers JSON, a line for each thing' })
  .command(
    'file <draft>',
    'files a license application from a JSON file (- for standard input)',
    (args) =>
      args
        .positional('draft', { type: 'string', demandOption: true })
        // Said of an option, and so of this: a dash alone is its value.
        .nargs('draft', 1)
        .option('submit', { type: 'boolean', default: true, describe: '--no-submit leaves it a draft' })
        .option('idempotency-key', { type: 'string', describe: 'so that a repetition files nothing twice' }),
    async (args) => {
      await file(clientOf(args), await readDraft(args.draft), args);
    },
  )
  .command(
    'clocks <application>',
    'the clocks of an application: what is due, what is late',
    (args) =>
      args
        .positional('application', { type: 'string', demandOption: true, describe: CONTROL_NUMBER })
        .option('as-of', { type: 'string', describe: 'as they stood, or will, on a day (YYYY-MM-DD)' }),
    (args) => clocks(clientOf(args), args.application, args),
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
    (args) => watch(clientOf(args), args.application, args),
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
    (args) => listen(clientOf(args), args),
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

function clientOf({ url, key }: { url: string; key: string }) {
  return makeClient({ url, key });
}
